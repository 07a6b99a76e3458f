import { Elsewhere } from "#components/preview/elsewhere.tsx";
import { PreviewFrame } from "#components/preview/preview-frame.client.tsx";
import { PreviewLinks } from "#components/preview/preview-links.tsx";
import { ScriptNeeded } from "#components/ui/script-needed.tsx";
import { StoryTitle } from "#components/workflow/story-title.tsx";
import type { loadPreviews } from "#features/preview/loaders.ts";
import { previewPageUrl } from "#features/preview/urls.ts";
import { message } from "#lib/messages/message.ts";

interface PreviewsPageProps {
  previews: Awaited<ReturnType<typeof loadPreviews>>;
  timeZone: string;
}

/** A story as it would be if it were published now: everywhere that it is read. */
export function PreviewsPage({ previews, timeZone }: PreviewsPageProps) {
  const { story, may, article, links } = previews;
  const path = previewPageUrl(story.id);
  return (
    <div className="previews">
      <StoryTitle story={story} title={message("preview.title")} />
      <p>
        <a href={path} target="_blank" rel="noopener">
          {message("preview.open")}
        </a>
      </p>
      <ScriptNeeded>{message("preview.scriptNeeded")}</ScriptNeeded>
      <PreviewFrame path={path} />
      <PreviewLinks articleId={story.id} mayShare={may.edit} {...{ links, timeZone }} />
      <Elsewhere article={article} timeZone={timeZone} />
    </div>
  );
}
