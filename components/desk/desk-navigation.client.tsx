"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { type MessageKey, message } from "#lib/messages/message.ts";

/** The rooms of the desk; `at` is the beginning of the addresses that belong to one. */
const rooms: { label: MessageKey; href: string; at: RegExp }[] = [
  { label: "desk.stories", href: "/desk", at: /^\/desk(\/stories.*)?$/ },
  { label: "desk.comments", href: "/desk/comments", at: /^\/desk\/comments/ },
  { label: "desk.subscribers", href: "/desk/subscribers", at: /^\/desk\/subscribers/ },
  { label: "desk.mail", href: "/desk/mail", at: /^\/desk\/mail/ },
  { label: "desk.outreach", href: "/desk/outreach", at: /^\/desk\/outreach/ },
  { label: "desk.people", href: "/desk/people", at: /^\/desk\/people/ },
];

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
