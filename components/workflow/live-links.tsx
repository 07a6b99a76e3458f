import type { EditedStory } from "#components/workflow/edited-story.ts";
import type { StoryPermissions } from "#features/workflow/loaders.ts";
import { correctionUrl, retractionUrl } from "#features/workflow/urls.ts";
import { message } from "#lib/messages/message.ts";

interface LiveLinksProps {
  story: EditedStory;
  may: StoryPermissions;
}

/** Where readers find a live story, and what can be done to it there. */
export function LiveLinks({ story, may }: LiveLinksProps) {
  if (!story.liveUrl) return null;
  return (
    <p className="live-links">
      <a href={story.liveUrl} target="_blank" rel="noopener">
        {message("story.live")}
      </a>
      {may.correct && <a href={correctionUrl(story.id)}>{message("story.correct")}</a>}
      {may.correct && <a href={retractionUrl(story.id)}>{message("story.retract")}</a>}
    </p>
  );
}
