import { FullLabel } from "#components/ui/full-label.tsx";
import type { DraftPlace } from "#features/front/front-draft.ts";
import { PLACES } from "#features/front/slot.ts";
import { message } from "#lib/messages/message.ts";

/** Moves the story of a place, keeps it there, or gives the place back. */
export function PlaceButtons({
  place: { place, story, slot, ownHeadline },
}: {
  place: DraftPlace;
}) {
  const articleId = slot?.articleId ?? story?.id;
  if (articleId === undefined) return null;
  const headline = (slot ? ownHeadline : story?.headline) ?? "";
  return (
    <div className="place-buttons">
      <span
        className="carry"
        data-carry={`move:${place}:{to}:${articleId}`}
        aria-hidden="true"
        title={message("front.carry")}
      >
        ⠿
      </span>
      <MoveButton
        act={`move:${place}:${place - 1}:${articleId}`}
        step="up"
        then={`story${place - 1} up`}
        label={message("front.up", { headline })}
        isOff={place === 1}
      >
        ↑
      </MoveButton>
      <MoveButton
        act={`move:${place}:${place + 1}:${articleId}`}
        step="down"
        then={`story${place + 1} down`}
        label={message("front.down", { headline })}
        isOff={place === PLACES}
      >
        ↓
      </MoveButton>
      <button
        type="submit"
        name="act"
        value={slot ? `free:${place}` : `move:${place}:${place}:${articleId}`}
        className="link-button"
        data-step="hold"
        data-then={`story${place} hold`}
      >
        <FullLabel label={message(slot ? "front.free" : "front.keep")} about={headline} />
      </button>
    </div>
  );
}

interface MoveButtonProps {
  act: string;
  step: "up" | "down";
  /** Where the keyboard goes on. */
  then: string;
  label: string;
  isOff: boolean;
  children: string;
}

function MoveButton({ act, step, then, label, isOff, children }: MoveButtonProps) {
  if (isOff) return <span className="mark-button" />;
  return (
    <button
      type="submit"
      name="act"
      value={act}
      className="mark-button"
      aria-label={label}
      data-step={step}
      data-then={then}
    >
      {children}
    </button>
  );
}
