"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { roomGroups, rooms } from "#components/desk/rooms.ts";
import { message } from "#lib/messages/message.ts";

/** The rooms that somebody may enter, those that belong together as one list. */
export function DeskNavigation({ open }: { open: readonly string[] }) {
  const path = usePathname();
  const current = useRef<HTMLAnchorElement>(null);
  const shown = rooms.filter(({ href }) => open.includes(href));
  // On a narrow screen the rooms are a row that scrolls.
  useEffect(() => {
    const row = current.current?.closest("nav");
    if (path && row && row.scrollWidth > row.clientWidth) {
      current.current?.scrollIntoView({ block: "nearest", inline: "center" });
    }
  }, [path]);
  return (
    <nav aria-label={message("desk.navigation")}>
      {roomGroups.map((group) => (
        <ul key={group} aria-label={message(`desk.group.${group}`)}>
          {shown
            .filter((room) => room.group === group)
            .map(({ label, href, at }) => (
              <li key={href}>
                <Link
                  href={href}
                  ref={at.test(path) ? current : undefined}
                  aria-current={at.test(path) ? "page" : undefined}
                >
                  {message(label)}
                </Link>
              </li>
            ))}
        </ul>
      ))}
    </nav>
  );
}
