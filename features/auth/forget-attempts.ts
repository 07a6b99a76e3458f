import { eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { rateLimits } from "#db/schema/rate-limits.ts";

/** Starts counting anew for `key`: whoever got in was not guessing. */
export async function forgetAttempts(key: string): Promise<void> {
  await db().delete(rateLimits).where(eq(rateLimits.key, key));
}
