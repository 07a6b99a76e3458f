import { type SQL, sql } from "drizzle-orm";
import type { Stage } from "#db/enums.ts";
import { articles } from "#db/schema/articles.ts";

/** Where a story stands by the clock: one whose time has come is live, whether or not a job has noted it. */
export function effectiveStage(): SQL<Stage> {
  return sql<Stage>`case when ${articles.stage} = 'scheduled' and ${articles.liveRevisionId} is not null
    and greatest(${articles.publishedAt}, ${articles.embargoUntil}) <= now() then 'live' else ${articles.stage} end`;
}
