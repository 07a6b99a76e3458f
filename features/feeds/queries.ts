import { and, desc, gte, lt, type SQL, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { countOf, isInStretch, type Listing, stretchOf } from "#features/articles/listing.ts";
import { type ArchiveName, FEED_ITEMS, monthBounds } from "#features/feeds/archive-name.ts";
import { selectFeedStories } from "#features/feeds/feed-story-view.ts";

const newestFirst = [desc(articles.publishedAt), desc(articles.id)] as const;

/** The newest stories of a channel, one more than a feed holds. */
export function listNewest(stories: Listing) {
  const stretch = { order: "newest first", limit: FEED_ITEMS + 1 } as const;
  return selectFeedStories(isInStretch(stories, stretch)).orderBy(...newestFirst);
}

/** The stories of one archive, the newest first. */
export function listArchived(stories: Listing, { month, part }: ArchiveName) {
  const condition = inMonth(stories, month);
  const offset = (part - 1) * FEED_ITEMS;
  const stretch = { condition, order: "oldest first", limit: FEED_ITEMS, offset } as const;
  return selectFeedStories(isInStretch(stories, stretch)).orderBy(...newestFirst);
}

/** How many stories a month has, and which months with stories are the nearest on both sides. */
export async function findMonth(stories: Listing, month: string) {
  const { start, end } = monthBounds(month);
  const before = { condition: lt(stories.at, start), order: "newest first", limit: 1 } as const;
  const after = { condition: gte(stories.at, end), order: "oldest first", limit: 1 } as const;
  const [found] = await db()
    .select({
      stories: sql<number>`(${countOf(stories, inMonth(stories, month))})`,
      older: monthOf(stretchOf(stories, before)),
      newer: monthOf(stretchOf(stories, after)),
    } as const)
    .from(sql`(select 1) one`);
  return found!;
}

/** How many stories of a channel each of two months has. */
export async function countInMonths(
  stories: Listing,
  { older, newer }: { older: string | null; newer: string | null },
) {
  const countIn = (month: string | null) =>
    month ? sql<number>`(${countOf(stories, inMonth(stories, month))})` : sql<number>`0`;
  const [found] = await db()
    .select({ older: countIn(older), newer: countIn(newer) })
    .from(sql`(select 1) one`);
  return found!;
}

function inMonth({ at }: Listing, month: string): SQL {
  const { start, end } = monthBounds(month);
  return and(gte(at, start), lt(at, end)) as SQL;
}

function monthOf(stretch: SQL) {
  return sql<
    string | null
  >`(select to_char(at at time zone 'UTC', 'YYYY-MM') from (${stretch}) nearest)`;
}
