import { rooms } from "#components/desk/rooms.ts";
import type { Finding } from "#features/finder/finding.ts";
import { message } from "#lib/messages/message.ts";

/** The rooms that somebody may enter whose name, or another word for what is done there, begins with what was typed. */
export function findRooms(typed: string, open: readonly string[]): Finding[] {
  const words = typed.trim().toLowerCase();
  if (words === "") return [];
  return rooms
    .filter(({ href }) => open.includes(href))
    .filter(({ label, also }) =>
      [message(label), ...(also ? message(also).split(", ") : [])].some((name) =>
        isLike(name.toLowerCase(), words),
      ),
    )
    .map(({ label, also, href }) => ({
      kind: "room",
      name: message(label),
      detail: also ? message(also) : "",
      url: href,
    }));
}

/** Begins with it, or has a word that does. */
function isLike(name: string, words: string): boolean {
  return name.startsWith(words) || name.split(" ").some((word) => word.startsWith(words));
}
