import { and, asc, count, desc, eq, gte, lt, type SQL, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { articles, revisions } from "#db/schema/articles.ts";
import { listed } from "#features/articles/card-view.ts";
import { type ArchiveName, FEED_ITEMS, monthBounds } from "#features/feeds/archive-name.ts";
import { selectFeedStories } from "#features/feeds/feed-story-view.ts";

/** The newest stories of a channel, one more than a feed holds. */
export function listNewest(stories: SQL | undefined) {
  return selectFeedStories(stories)
    .orderBy(desc(articles.publishedAt), desc(articles.id))
    .limit(FEED_ITEMS + 1);
}

/** The stories of one archive, the newest first. */
export async function listArchived(stories: SQL | undefined, { month, part }: ArchiveName) {
  const rows = await selectFeedStories(and(stories, inMonth(month)))
    .orderBy(asc(articles.publishedAt), asc(articles.id))
    .limit(FEED_ITEMS)
    .offset((part - 1) * FEED_ITEMS);
  return rows.reverse();
}

/** How many stories a month has, and which months with stories are the nearest on both sides. */
export async function findMonth(stories: SQL | undefined, month: string) {
  const { start, end } = monthBounds(month);
  const before = nearestMonth(and(stories, lt(articles.publishedAt, start)), desc);
  const after = nearestMonth(and(stories, gte(articles.publishedAt, end)), asc);
  const [found] = await db()
    .select({
      stories: sql<number>`(${countStories(and(stories, inMonth(month)))})::int`,
      older: sql<string | null>`(${before})`,
      newer: sql<string | null>`(${after})`,
    } as const)
    .from(sql`(select 1) one`);
  return found!;
}

/** How many stories of a channel each of two months has. */
export async function countInMonths(
  stories: SQL | undefined,
  { older, newer }: { older: string | null; newer: string | null },
) {
  const countOf = (month: string | null) =>
    month ? sql<number>`(${countStories(and(stories, inMonth(month)))})::int` : sql<number>`0`;
  const [found] = await db()
    .select({ older: countOf(older), newer: countOf(newer) })
    .from(sql`(select 1) one`);
  return found!;
}

function inMonth(month: string): SQL {
  const { start, end } = monthBounds(month);
  return and(gte(articles.publishedAt, start), lt(articles.publishedAt, end)) as SQL;
}

function countStories(condition: SQL | undefined) {
  return db()
    .select({ count: count() })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .where(and(listed(), condition));
}

function nearestMonth(condition: SQL | undefined, order: typeof asc) {
  return db()
    .select({ month: sql<string>`to_char(${articles.publishedAt} at time zone 'UTC', 'YYYY-MM')` })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .where(and(listed(), condition))
    .orderBy(order(articles.publishedAt))
    .limit(1);
}
