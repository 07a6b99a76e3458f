import { innerRooms, rooms } from "#components/desk/rooms.ts";
import type { Finding } from "#features/finder/finding.ts";
import { message } from "#lib/messages/message.ts";

/** The rooms that somebody may enter whose name, or another word for what is done there, begins with what was typed; those of the name first. */
export function findRooms(typed: string, open: readonly string[]): Finding[] {
  const words = typed.trim().toLowerCase();
  if (words === "") return [];
  const may = [...rooms, ...innerRooms].filter(({ href }) => open.includes(href));
  const named = may.filter(({ label }) => isLike(message(label).toLowerCase(), words));
  const described = may.filter(
    (room) =>
      !named.includes(room) &&
      room.also &&
      message(room.also)
        .split(", ")
        .some((word) => isLike(word.toLowerCase(), words)),
  );
  return [...named, ...described].map(({ label, also, href }) => ({
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
