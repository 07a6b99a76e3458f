import type { Reason, RelatedStory } from "#features/related/related-story-view.ts";
import { storyUrl } from "#features/workflow/urls.ts";
import { message } from "#lib/messages/message.ts";

/** The stories that readers find below this one, the nearest first, each with what makes it near (A8). */
export function RelatedReasons({ stories }: { stories: RelatedStory[] }) {
  return (
    <details className="related-reasons">
      <summary>{message("related.title")}</summary>
      {stories.length === 0 && <p className="field-hint">{message("related.none")}</p>}
      <ol>
        {stories.map((story) => (
          <li key={story.id}>
            <a href={storyUrl(story.id)}>{story.headline}</a>
            <p className="field-hint">{reasonsOf(story).join(" · ")}</p>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** That a story is recent is said only where nothing better can be. */
function reasonsOf({ isPinned, because }: RelatedStory): string[] {
  const telling = because.filter(({ signal }) => signal !== "recency");
  const own = isPinned ? [message("related.pinned")] : [];
  const reasons = [...own, ...telling.map(inWords)];
  return reasons.length > 0 ? reasons : [message("related.recency")];
}

/** Of many words the three that say most. */
function inWords({ signal, names }: Reason): string {
  const shown = signal === "words" ? names.slice(0, 3) : names;
  return message(`related.${signal}`, { names: shown.join(", ") });
}
