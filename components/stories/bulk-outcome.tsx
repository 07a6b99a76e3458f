import type { ChangedStories } from "#features/stories/change-stories.ts";
import { storyUrl } from "#features/workflow/urls.ts";
import { isMessageKey, message } from "#lib/messages/message.ts";

/** Which of the ticked stories were not changed, and why. */
export function BulkOutcome({ outcome: { refused } }: { outcome: ChangedStories }) {
  if (refused.length === 0) return null;
  return (
    <div className="form-message" data-refused="" role="alert">
      <p>{message("stories.refused", { count: refused.length })}</p>
      <ul>
        {refused.map(({ id, headline, key }) => (
          <li key={id}>
            <a href={storyUrl(id)}>{headline || message("stories.untitled")}</a>:{" "}
            {isMessageKey(key) ? message(key) : message("form.invalid")}
          </li>
        ))}
      </ul>
    </div>
  );
}
