"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { rooms } from "#components/desk/rooms.ts";
import { message } from "#lib/messages/message.ts";

export function DeskNavigation() {
  const path = usePathname();
  return (
    <nav aria-label={message("desk.navigation")}>
      <ul>
        {rooms.map(({ label, href, at }) => (
          <li key={href}>
            <Link href={href} aria-current={at.test(path) ? "page" : undefined}>
              {message(label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
