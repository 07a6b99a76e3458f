import { sql } from "drizzle-orm";
import { allStories } from "#features/articles/listing.ts";
import { newestOf } from "#features/related/signals/newest-of.ts";
import type { Signal } from "#features/related/signals.ts";

/** Days after which a story is half as new. */
const HALF = 90;

/** From 1 for what appears now towards 0 over years: among equals the newer, and something to read where nothing is near. */
export const recency: Signal = {
  name: "recency",
  weight: 0.1,
  find: () => [newestOf(allStories, 12)],
  score:
    () => sql`select id, 1 / (1 + extract(epoch from now() - published_at) / (86400 * ${HALF}::int)) as score,
      array[]::text[] as names
    from candidates`,
};
