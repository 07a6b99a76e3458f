import { setTimeout as sleep } from "node:timers/promises";
import { and, eq, gt, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { rateLimits } from "#db/schema/rate-limits.ts";
import { pauseAfter } from "#features/auth/rules.ts";

/** What failed sign-ins of the whole site are counted under. */
export const FAILURES = "sign-in:failed";

/** Waits the longer the more sign-ins failed anywhere in the last quarter of an hour: guessing at many accounts from many networks. */
export async function slowDown(): Promise<void> {
  const recent = gt(rateLimits.windowStart, sql`now() - interval '15 minutes'`);
  const [row] = await db()
    .select({ failures: sql<number>`coalesce(sum(${rateLimits.count}), 0)::int` })
    .from(rateLimits)
    .where(and(eq(rateLimits.key, FAILURES), recent));
  const pause = pauseAfter(row?.failures ?? 0);
  if (pause > 0) await sleep(pause);
}
