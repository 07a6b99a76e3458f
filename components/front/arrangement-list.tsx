import { OneButtonForm } from "#components/ui/one-button-form.client.tsx";
import { restoreFrontAction } from "#features/front/actions.ts";
import type { Arrangement } from "#features/front/list-arrangements.ts";
import { message } from "#lib/messages/message.ts";
import { isoWithOffset } from "#lib/time/dates.ts";

interface ArrangementListProps {
  arrangements: Arrangement[];
  /** The mark of what stands. */
  seen: string;
  timeZone: string;
}

/** What the front page was, each to be put back. */
export function ArrangementList({ arrangements, seen, timeZone }: ArrangementListProps) {
  return (
    <section className="desk-part" aria-labelledby="front-history">
      <h2 id="front-history">{message("front.history")}</h2>
      {arrangements.length === 0 && <p className="lead-in">{message("front.historyNone")}</p>}
      <ol className="arrangements">
        {arrangements.map((arrangement, at) => {
          const when = isoWithOffset(arrangement.savedAt, timeZone).slice(0, 16).replace("T", " ");
          return (
            <li key={arrangement.id}>
              <p>
                {heading(arrangement, when)}
                {arrangement.restoredId && ` (${message("front.wasRestored")})`}
              </p>
              <ArrangedPlaces places={arrangement.places} />
              {at === 0 ? (
                <p className="field-hint">{message("front.now")}</p>
              ) : (
                <OneButtonForm
                  action={restoreFrontAction}
                  fields={{ arrangementId: arrangement.id, seen }}
                  label={message("front.restore")}
                  about={message("front.restoreAbout", { when })}
                />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function heading({ savedBy }: Arrangement, when: string): string {
  return savedBy
    ? message("front.by", { when, name: savedBy })
    : message("front.byNobody", { when });
}

function ArrangedPlaces({ places }: { places: Arrangement["places"] }) {
  if (places.length === 0) return <p className="arranged">{message("front.allByRule")}</p>;
  return (
    <ol className="arranged">
      {places.map(({ place, headline }) => (
        <li key={place} value={place}>
          {headline}
        </li>
      ))}
    </ol>
  );
}
