import { PlaceButtons } from "#components/front/place-buttons.tsx";
import { SlotFields } from "#components/front/slot-fields.tsx";
import type { DraftPlace } from "#features/front/front-draft.ts";
import { mediaUrl } from "#features/media/urls.ts";
import { storyUrl } from "#features/workflow/urls.ts";
import { message } from "#lib/messages/message.ts";

interface PlaceRowProps {
  place: DraftPlace;
  errors: Record<string, string>;
  timeZone: string;
  /** Whether readers have the place at all. */
  isOnPage: boolean;
}

/** A place of the front page: what readers get there, why, and what may be done about it. */
export function PlaceRow({ place: row, errors, timeZone, isOnPage }: PlaceRowProps) {
  const { place, story, why, slot, hidden, ownHeadline } = row;
  return (
    <li
      id={`story${place}`}
      className="place-row"
      data-place={place}
      data-why={slot ? "editor" : (why ?? "none")}
    >
      <span className="place-number">
        <span className="visually-hidden">{message("front.place", { place })}</span>
        <span aria-hidden="true">{place}</span>
      </span>
      {slot && <input type="hidden" name={`story${place}`} value={slot.articleId} />}
      <div className="place-words">
        {story ? (
          <p className="place-headline" lang={story.language} dir="auto">
            <a href={storyUrl(story.id)}>{story.headline}</a>
          </p>
        ) : (
          <p className="place-none">{message(isOnPage ? "front.emptyOnPage" : "front.empty")}</p>
        )}
        {story && why && (
          <p className="place-why">
            {message(`front.why.${why}`)} <span className="place-section">{story.section}</span>
          </p>
        )}
        {hidden && (
          <p className="field-error">
            {message(`front.hidden.${hidden}`, { headline: ownHeadline })}
          </p>
        )}
        {errors[`story${place}`] && <p className="field-error">{errors[`story${place}`]}</p>}
        {slot && <SlotFields {...{ slot, ownHeadline, errors, timeZone }} />}
      </div>
      {story?.picture && (
        <img
          className="place-picture"
          src={mediaUrl(smallest(story.picture))}
          alt=""
          width={96}
          height={64}
          loading="lazy"
        />
      )}
      <PlaceButtons place={row} />
    </li>
  );
}

function smallest({
  path,
  variants,
}: {
  path: string;
  variants: { path: string; width: number }[];
}) {
  const [first] = variants.toSorted((one, other) => one.width - other.width);
  return first?.path ?? path;
}
