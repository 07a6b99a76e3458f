import { ShortMoment } from "#components/ui/moment.tsx";
import type { Note } from "#features/planning/queries.ts";
import { message } from "#lib/messages/message.ts";

/** What the desk said about a story, the newest first. */
export function NoteList({ notes, timeZone }: { notes: Note[]; timeZone: string }) {
  if (notes.length === 0) return null;
  return (
    <ul className="plan-list">
      {notes.map(({ id, text, by, createdAt }) => (
        <li key={id} id={`note-${id}`}>
          <p className="note-head">
            {by ?? message("planning.somebody")}, <ShortMoment at={createdAt} timeZone={timeZone} />
          </p>
          <p className="note-text">{text}</p>
        </li>
      ))}
    </ul>
  );
}
