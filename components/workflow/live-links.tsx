import type { EditedStory } from "#components/workflow/edited-story.ts";
import type { StoryPermissions } from "#features/workflow/loaders.ts";
import {
  correctionUrl,
  previewUrl,
  retractionUrl,
  revisionsUrl,
  withholdingUrl,
} from "#features/workflow/urls.ts";
import { message } from "#lib/messages/message.ts";

interface LiveLinksProps {
  story: EditedStory;
  may: StoryPermissions;
}

/** The other pages of a story; of a live one, also where readers find it and what can be done to it there. */
export function LiveLinks({ story, may }: LiveLinksProps) {
  const { liveUrl } = story;
  const mayCorrect = liveUrl !== undefined && may.correct;
  return (
    <p className="live-links">
      <a href={previewUrl(story.id)}>{message("preview.link")}</a>
      <a href={revisionsUrl(story.id)}>{message("history.open")}</a>
      {liveUrl && (
        <a href={liveUrl} target="_blank" rel="noopener">
          {message("story.live")}
        </a>
      )}
      {mayCorrect && <a href={correctionUrl(story.id)}>{message("story.correct")}</a>}
      {liveUrl && may.withhold && (
        <a href={withholdingUrl(story.id)}>{message("withholding.link")}</a>
      )}
      {mayCorrect && <a href={retractionUrl(story.id)}>{message("story.retract")}</a>}
    </p>
  );
}
