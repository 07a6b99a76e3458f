import { type SQL, sql } from "drizzle-orm";
import { type Listing, stretchOf } from "#features/articles/listing.ts";

/** Ids of the newest stories of a listing. */
export function newestOf(listing: Listing, limit: number): SQL {
  return sql`select id from (${stretchOf(listing, { order: "newest first", limit })}) newest`;
}
