import type { Transaction } from "#db/client.ts";
import { allArticlesTag, articleTag } from "#features/articles/tags.ts";
import { authorTag } from "#features/authors/tags.ts";
import { commentsTag } from "#features/comments/tags.ts";
import { newslettersTag } from "#features/newsletters/tags.ts";
import { pageTag } from "#features/pages/tags.ts";
import { allQuizzesTag, quizTag } from "#features/quizzes/tags.ts";
import { seriesTag } from "#features/series/tags.ts";
import { siteTag } from "#features/settings/tags.ts";
import { sectionTag, topicTag } from "#features/taxonomy/tags.ts";
import {
  listRememberedRows,
  type RememberedKind,
} from "#features/transfer/demonstration/remembered-rows.ts";

const TAGS: Partial<Record<RememberedKind, (id: number) => string[]>> = {
  article: (id) => [articleTag(id), commentsTag(id)],
  author: (id) => [authorTag(id)],
  page: (id) => [pageTag(id)],
  quiz: (id) => [quizTag(id)],
  section: (id) => [sectionTag(id)],
  series: (id) => [seriesTag(id)],
  topic: (id) => [topicTag(id)],
};

/** Every page that shows something of the demonstration. */
export async function demonstrationTags(tx: Transaction): Promise<string[]> {
  const tags = [siteTag(), allArticlesTag(), newslettersTag(), allQuizzesTag()];
  for (const [kind, tagsOf] of Object.entries(TAGS)) {
    const rows = await listRememberedRows(tx, kind as RememberedKind);
    tags.push(...rows.flatMap(({ id }) => tagsOf(id)));
  }
  return tags;
}
