import { asc, eq, lt, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { workingCopies } from "#db/schema/articles.ts";
import { plannedChanges } from "#db/schema/planned-changes.ts";

const MOST = 20;

/** Planned changes whose time has passed by more than a moment, the latest of all first. */
export function listLateChanges() {
  return db()
    .select({ articleId: plannedChanges.articleId, headline: workingCopies.headline })
    .from(plannedChanges)
    .innerJoin(workingCopies, eq(workingCopies.articleId, plannedChanges.articleId))
    .where(lt(plannedChanges.at, sql`now() - interval '10 seconds'`))
    .orderBy(asc(plannedChanges.at))
    .limit(MOST);
}
