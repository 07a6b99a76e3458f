import { type SQL, sql } from "drizzle-orm";
import { type Listing, stretchOf } from "#features/articles/listing.ts";

/** Ids of the newest stories of a listing. */
export function newestOf(listing: Listing, limit: number): SQL {
  return sql`select id from (${stretchOf(listing, { order: "newest first", limit })}) newest`;
}

/** Ids of the newest stories of each of several listings of a kind: one query, however many they are. */
export function newestOfEach(
  ids: number[],
  { listing, limit }: { listing: (id: SQL) => Listing; limit: number },
): SQL {
  return sql`select newest.id from unnest(${sql.param(ids)}::bigint[]) listing(id)
    cross join lateral (${newestOf(listing(sql`listing.id`), limit)}) newest`;
}
