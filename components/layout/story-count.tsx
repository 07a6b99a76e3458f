import { message } from "#lib/messages/message.ts";

/** "12 stories"; nothing while they have not been counted. */
export function StoryCount({ stories }: { stories: number | null }) {
  if (!stories) return null;
  return (
    <small>
      {stories === 1 ? message("stories.one") : message("stories.count", { count: stories })}
    </small>
  );
}
