import { PlaceRow } from "#components/front/place-row.tsx";
import type { DraftPlace, FrontDraft } from "#features/front/front-draft.ts";
import { message } from "#lib/messages/message.ts";

interface PlaceListProps {
  draft: FrontDraft;
  errors: Record<string, string>;
  timeZone: string;
}

const groups = [
  { name: "lead", first: 1, last: 1 },
  { name: "beside", first: 2, last: 4 },
  { name: "below", first: 5, last: 8 },
  { name: "further", first: 9, last: 12 },
] as const;

/** The places of the page in their groups, from the top. */
export function PlaceList({ draft, errors, timeZone }: PlaceListProps) {
  return (
    <section aria-labelledby="front-places" className="front-places">
      <h2 id="front-places" className="visually-hidden">
        {message("front.places")}
      </h2>
      {groups.map(({ name, first, last }) => {
        const places = draft.places.filter(({ place }) => place >= first && place <= last);
        return (
          <section key={name} aria-labelledby={`front-${name}`}>
            <h3 id={`front-${name}`}>{message(`front.group.${name}`)}</h3>
            {first > 4 && isEmpty(places) && (
              <p className="field-hint">{message("front.rowHint")}</p>
            )}
            <ol className="place-list">
              {places.map((place) => (
                <PlaceRow
                  key={place.place}
                  {...{ place, errors, timeZone }}
                  isOnPage={first <= 4 || !isEmpty(places)}
                />
              ))}
            </ol>
          </section>
        );
      })}
    </section>
  );
}

function isEmpty(places: DraftPlace[]): boolean {
  return places.every(({ story }) => story === null);
}
