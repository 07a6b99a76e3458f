import type { FrontDraft } from "#features/front/front-draft.ts";
import { storyUrl } from "#features/workflow/urls.ts";
import { message } from "#lib/messages/message.ts";

/** What stands below the places that an editor fills. */
export function FurtherParts({ parts }: { parts: FrontDraft["further"] }) {
  if (parts.length === 0) return null;
  return (
    <section className="desk-part" aria-labelledby="front-rest">
      <h2 id="front-rest">{message("front.further")}</h2>
      <p className="lead-in">{message("front.furtherHint")}</p>
      <div className="further-parts">
        {parts.map(({ name, stories }) => (
          <section key={name} aria-label={name}>
            <h3>{name}</h3>
            <ul className="further-list">
              {stories.map(({ id, headline, language }) => (
                <li key={id} lang={language} dir="auto">
                  <a href={storyUrl(id)}>{headline}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
