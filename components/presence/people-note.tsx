import type { Present } from "#features/presence/presence-hub.ts";
import { message } from "#lib/messages/message.ts";

interface PeopleNoteProps {
  people: readonly Present[];
  page: string;
  staffId: number;
}

/** Who else has the story open. */
export function PeopleNote({ people, page, staffId }: PeopleNoteProps) {
  const others = people.filter((one) => one.page !== page);
  const names = others.map((one) => (one.staffId === staffId ? message("presence.you") : one.name));
  return (
    <p className="people-note" role="status">
      {names.length > 0 && message("presence.open", { names: [...new Set(names)].join(", ") })}
    </p>
  );
}
