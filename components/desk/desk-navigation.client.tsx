"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { roomGroups, rooms } from "#components/desk/rooms.ts";
import { message } from "#lib/messages/message.ts";

/** The rooms that somebody may enter, those that belong together as one list. */
export function DeskNavigation({ open }: { open: readonly string[] }) {
  const path = usePathname();
  const shown = rooms.filter(({ href }) => open.includes(href));
  return (
    <nav aria-label={message("desk.navigation")}>
      {roomGroups.map((group) => (
        <ul key={group} aria-label={message(`desk.group.${group}`)}>
          {shown
            .filter((room) => room.group === group)
            .map(({ label, href, at }) => (
              <li key={href}>
                <Link href={href} aria-current={at.test(path) ? "page" : undefined}>
                  {message(label)}
                </Link>
              </li>
            ))}
        </ul>
      ))}
    </nav>
  );
}
