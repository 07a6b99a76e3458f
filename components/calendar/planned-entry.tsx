import { MoveForm } from "#components/calendar/move-form.client.tsx";
import type { Planned } from "#features/calendar/queries.ts";
import { movableKinds } from "#features/calendar/rules.ts";
import { storyUrl } from "#features/workflow/urls.ts";
import { message } from "#lib/messages/message.ts";
import { isoWithOffset } from "#lib/time/dates.ts";

interface PlannedEntryProps {
  entry: Planned;
  day: string;
  timeZone: string;
}

/** One thing of a day: what and when, which story, and a way to move it. */
export function PlannedEntry({ entry, day, timeZone }: PlannedEntryProps) {
  const { kind, articleId, at, headline } = entry;
  const name = headline || message("stories.untitled");
  const movable = movableKinds.find((one) => one === kind);
  const written = isoWithOffset(at, timeZone);
  return (
    <li
      data-kind={kind}
      draggable={movable ? true : undefined}
      data-move={movable ? `${movable} ${articleId}` : undefined}
    >
      <span className="planned-when">
        <time dateTime={written}>{written.slice(11, 16)}</time> {message(`calendar.kind.${kind}`)}
      </span>
      <a href={storyUrl(articleId)} draggable={false}>
        {name}
      </a>
      {movable && <MoveForm articleId={articleId} kind={movable} day={day} name={name} />}
    </li>
  );
}
