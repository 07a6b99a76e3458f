import { eq, inArray, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { indexedStories } from "#db/schema/search.ts";
import { type ArticleCard, listed, selectCards } from "#features/articles/card-view.ts";
import { type Listing, stretchOf } from "#features/articles/listing.ts";

/** Those of the stories that are listed still, in the order of their ids here. */
export async function listCards(ids: number[]): Promise<ArticleCard[]> {
  if (ids.length === 0) return [];
  const cards = await selectCards(inArray(articles.id, ids));
  return ids.flatMap((id) => cards.find((card) => card.id === id) ?? []);
}

/** How many listed stories a listing has, counted up to that many. */
export async function countAtMost(listing: Listing, most: number): Promise<number> {
  const stretch = stretchOf(listing, { order: "newest first", limit: most });
  const { rows } = await db().execute<{ count: number }>(
    sql`select count(*)::int as count from (${stretch}) counted`,
  );
  return rows[0]!.count;
}

/** Stories whose live version search has not read, and those that it knows though no list has them. */
export async function listUnreadStories(limit: number): Promise<number[]> {
  const rows = await db()
    .select({ id: articles.id })
    .from(articles)
    .leftJoin(indexedStories, eq(indexedStories.articleId, articles.id))
    .where(
      sql`case when ${listed()} then ${indexedStories.revisionId} is distinct from ${articles.liveRevisionId}
        else ${indexedStories.revisionId} is not null end`,
    )
    .limit(limit);
  return rows.map(({ id }) => id);
}
