import { and, like, lt, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { dailyCounts } from "#db/schema/counts.ts";

/** What readers sent, where they came from and what they looked for, is not kept beyond this. */
export const OPEN_COUNT_DAYS = 90;

/** Removes counts whose names say what readers sent, once they are older than three months. */
export async function forgetOpenCounts(): Promise<{ removed: number }> {
  const removed = await db()
    .delete(dailyCounts)
    .where(
      and(
        like(dailyCounts.name, "~%"),
        lt(dailyCounts.day, sql`(now() at time zone 'UTC')::date - ${OPEN_COUNT_DAYS}::int`),
      ),
    )
    .returning({ day: dailyCounts.day });
  return { removed: removed.length };
}
