import { authorTag } from "#features/authors/tags.ts";
import type { Content } from "#features/revisions/content.ts";
import { seriesTag } from "#features/series/tags.ts";
import { sectionTag, topicTag } from "#features/taxonomy/tags.ts";

/** Tags of every page on which a version would stand, once it is live. */
export function contentTags({ sectionId, seriesId, bylines, topicIds }: Content): string[] {
  return [
    ...(sectionId === null ? [] : [sectionTag(sectionId)]),
    ...(seriesId === null ? [] : [seriesTag(seriesId)]),
    ...bylines.map(({ authorId }) => authorTag(authorId)),
    ...topicIds.map(topicTag),
  ];
}
