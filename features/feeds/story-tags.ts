import { articleTag } from "#features/articles/tags.ts";
import { authorTag } from "#features/authors/tags.ts";
import type { StoryFacts } from "#features/feeds/feed-story-view.ts";
import { seriesTag } from "#features/series/tags.ts";
import { sectionTag, topicTag } from "#features/taxonomy/tags.ts";

/** The tags of everything whose name or words are said of a story. */
export function storyTags(row: StoryFacts): string[] {
  return [
    articleTag(row.id),
    sectionTag(row.section.id),
    ...row.bylines.map((byline) => authorTag(byline.id)),
    ...row.topics.map((topic) => topicTag(topic.id)),
    ...(row.series ? [seriesTag(row.series.id)] : []),
  ];
}
