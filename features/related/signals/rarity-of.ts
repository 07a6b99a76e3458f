import { type SQL, sql } from "drizzle-orm";

/** Beyond this many stories a thing is simply common, and to count on would take time. */
const COMMON = 200;

/** How much it says that two stories share something which `stories` have: 0.7 for two of them, 0.2 for a hundred. */
export function rarityOf(stories: SQL): SQL {
  return sql`1 / ln(2 + (select count(*) from (${stories} limit ${COMMON}) stories))`;
}
