import { and, asc, desc, eq, gt, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { articles, articleTopics } from "#db/schema/articles.ts";
import { authors, bylines } from "#db/schema/authors.ts";
import { sections } from "#db/schema/sections.ts";
import { series } from "#db/schema/series.ts";
import { topics } from "#db/schema/topics.ts";
import { listed, out } from "#features/articles/card-view.ts";
import { isIn, isInStretch, type Listing, place } from "#features/articles/listing.ts";
import { selectFeedStories, selectStoryFacts } from "#features/feeds/feed-story-view.ts";
import type { Cursor } from "#lib/keyset.ts";

/** Sections, topics, authors or series on one page of a list. */
export const PLACES_PER_PAGE = 100;

/** Stories that are in each of the listings, the newest first, one more than `limit`; the first listing is read. */
export function listStories(
  [first, ...others]: [Listing, ...Listing[]],
  { limit, after }: { limit: number; after: Cursor | undefined },
) {
  const condition = and(...others.map(isIn), after && place(first, "<", after));
  const stretch = { condition, order: "newest first", limit: limit + 1 } as const;
  return selectStoryFacts(isInStretch(first, stretch)).orderBy(
    desc(articles.publishedAt),
    desc(articles.id),
  );
}

export async function findStory(articleId: number) {
  const [story] = await selectFeedStories(eq(articles.id, articleId)).limit(1);
  return story;
}

/** Whether a story that was public is so no more; undefined for one that the public never knew. */
export async function findStanding(articleId: number) {
  const [standing] = await db()
    .select({ retractedAt: articles.retractedAt, withheldAt: articles.withheldAt })
    .from(articles)
    .where(and(eq(articles.id, articleId), out()));
  return standing;
}

/** Sections by id, one more than a page. */
export function listSections(after = 0) {
  return db()
    .select({
      id: sections.id,
      slug: sections.slug,
      name: sections.name,
      description: sections.description,
      parent: sql<{
        id: number;
        slug: string;
        name: string;
      } | null>`(select jsonb_build_object('id', above.id, 'slug', above.slug,
        'name', above.name) from sections above where above.id = sections.parent_id)`,
    })
    .from(sections)
    .where(gt(sections.id, after))
    .orderBy(asc(sections.id))
    .limit(PLACES_PER_PAGE + 1);
}

/** Topics that a listed story has: the others may be about what is not out yet. */
export function listTopics(after = 0) {
  const hasStory = sql`exists (select 1 from ${articleTopics} join ${articles} on ${articles.id} = ${articleTopics.articleId}
    where ${articleTopics.topicId} = ${topics.id} and ${listed()})`;
  return db()
    .select({
      id: topics.id,
      slug: topics.slug,
      name: topics.name,
      description: topics.description,
    })
    .from(topics)
    .where(and(gt(topics.id, after), hasStory))
    .orderBy(asc(topics.id))
    .limit(PLACES_PER_PAGE + 1);
}

/** Authors whom a listed story names. */
export function listAuthors(after = 0) {
  const hasStory = sql`exists (select 1 from ${bylines} join ${articles} on ${articles.id} = ${bylines.articleId}
    where ${bylines.authorId} = ${authors.id} and ${listed()})`;
  return db()
    .select({
      id: authors.id,
      slug: authors.slug,
      name: authors.name,
      title: authors.title,
      organization: authors.organization,
      biography: authors.biography,
    })
    .from(authors)
    .where(and(gt(authors.id, after), hasStory))
    .orderBy(asc(authors.id))
    .limit(PLACES_PER_PAGE + 1);
}

/** Series that a listed story belongs to. */
export function listSeries(after = 0) {
  const hasStory = sql`exists (select 1 from ${articles}
    where ${articles.seriesId} = ${series.id} and ${listed()})`;
  return db()
    .select({
      id: series.id,
      slug: series.slug,
      name: series.name,
      promise: series.promise,
      partner: series.partner,
      cadence: series.cadence,
      endedAt: series.endedAt,
    })
    .from(series)
    .where(and(gt(series.id, after), hasStory))
    .orderBy(asc(series.id))
    .limit(PLACES_PER_PAGE + 1);
}
