import { eq } from "drizzle-orm";
import { type Database, db } from "#db/client.ts";
import { plannedChanges } from "#db/schema/planned-changes.ts";

/** What is to take the place of a story's live version, and when. */
export async function findPlannedChange(
  articleId: number,
  reader: Pick<Database, "select"> = db(),
) {
  const [plan] = await reader
    .select()
    .from(plannedChanges)
    .where(eq(plannedChanges.articleId, articleId));
  return plan;
}
