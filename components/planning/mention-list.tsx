import "./planning.css";
import { SeenForm } from "#components/planning/seen-form.client.tsx";
import type { UnseenMention } from "#features/planning/queries.ts";
import { planUrl } from "#features/planning/urls.ts";
import { message } from "#lib/messages/message.ts";

/** Notes that name the person and that they have not said to have read. */
export function MentionList({ mentions }: { mentions: UnseenMention[] }) {
  if (mentions.length === 0) return null;
  return (
    <section className="mentions" aria-labelledby="mentions">
      <h2 id="mentions">{message("planning.mentions")}</h2>
      <ul className="plan-list">
        {mentions.map(({ noteId, articleId, text, by, headline }) => (
          <li key={noteId}>
            <p className="note-head">
              {by ?? message("planning.somebody")},{" "}
              <a href={`${planUrl(articleId)}#note-${noteId}`}>
                {headline || message("stories.untitled")}
              </a>
            </p>
            <p className="note-text">{text}</p>
            <SeenForm noteId={noteId} />
          </li>
        ))}
      </ul>
    </section>
  );
}
