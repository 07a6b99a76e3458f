import { lt, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { rateLimits } from "#db/schema/rate-limits.ts";

/** How often something may be tried in a window that starts at a whole multiple of its length. */
export interface AttemptLimit {
  limit: number;
  windowSeconds: number;
}

/**
 * Counts one try under `key`, for all nodes together, outside any transaction: a refused try counts too.
 * Answers the seconds to wait, 0 when the try is allowed.
 */
export async function countAttempt(key: string, { limit, windowSeconds }: AttemptLimit) {
  const now = Date.now();
  const start = Math.floor(now / 1000 / windowSeconds) * windowSeconds;
  const [row] = await db()
    .insert(rateLimits)
    .values({ key, windowStart: new Date(start * 1000) })
    .onConflictDoUpdate({
      target: [rateLimits.key, rateLimits.windowStart],
      set: { count: sql`${rateLimits.count} + 1` },
    })
    .returning({ count: rateLimits.count });
  if (row!.count === 1) await forgetOldWindows();
  return row!.count <= limit ? 0 : Math.ceil(start + windowSeconds - now / 1000);
}

async function forgetOldWindows(): Promise<void> {
  await db().delete(rateLimits).where(lt(rateLimits.windowStart, sql`now() - interval '1 day'`));
}
