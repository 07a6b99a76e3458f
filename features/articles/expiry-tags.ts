import { eq } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { articles, articleTopics, revisions } from "#db/schema/articles.ts";
import { bylines } from "#db/schema/authors.ts";
import { allArticlesTag, articleTag, monthTag } from "#features/articles/tags.ts";
import { authorTag } from "#features/authors/tags.ts";
import { seriesTag } from "#features/series/tags.ts";
import { sectionTag, topicTag } from "#features/taxonomy/tags.ts";

/** Tags of every page that shows the live version of an article. Ask before and after a change. */
export async function articleExpiryTags(tx: Transaction, articleId: number): Promise<string[]> {
  const [live] = await tx
    .select({
      sectionId: articles.sectionId,
      seriesId: revisions.seriesId,
      publishedAt: articles.publishedAt,
    })
    .from(articles)
    .leftJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .where(eq(articles.id, articleId));
  const authors = await tx
    .select({ id: bylines.authorId })
    .from(bylines)
    .where(eq(bylines.articleId, articleId));
  const topics = await tx
    .select({ id: articleTopics.topicId })
    .from(articleTopics)
    .where(eq(articleTopics.articleId, articleId));
  return [
    articleTag(articleId),
    allArticlesTag(),
    ...(live?.publishedAt ? [monthTag(live.publishedAt)] : []),
    ...(live?.sectionId ? [sectionTag(live.sectionId)] : []),
    ...(live?.seriesId ? [seriesTag(live.seriesId)] : []),
    ...authors.map(({ id }) => authorTag(id)),
    ...topics.map(({ id }) => topicTag(id)),
  ];
}
