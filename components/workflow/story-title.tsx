import type { Story } from "#features/workflow/queries.ts";
import { storyUrl } from "#features/workflow/urls.ts";
import { message } from "#lib/messages/message.ts";

interface StoryTitleProps {
  story: Story;
  title: string;
}

/** The head of a page about one story: what is done here, and to which. */
export function StoryTitle({ story, title }: StoryTitleProps) {
  return (
    <header className="story-title">
      <p>
        <a href={storyUrl(story.id)}>{message("publication.back")}</a>
      </p>
      <h1>{title}</h1>
      <p className="story-title-headline">{story.copy.headline || message("stories.untitled")}</p>
    </header>
  );
}
