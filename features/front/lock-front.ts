import { sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { frontSlots } from "#db/schema/articles.ts";
import { settings } from "#db/schema/settings.ts";
import { findStanding, type Standing } from "#features/front/find-standing.ts";

interface LockedFront {
  standing: Standing;
  /** The publication's. */
  timeZone: string;
}

/** What stands, held until the transaction ends: also an import that pins a story waits. Readers do not. */
export async function lockFront(tx: Transaction): Promise<LockedFront> {
  await tx.execute(sql`lock table ${frontSlots} in share row exclusive mode`);
  const [site] = await tx.select({ timeZone: settings.timeZone }).from(settings);
  const { timeZone } = site!;
  return { standing: await findStanding(tx, timeZone), timeZone };
}
