import { and, eq, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { audit } from "#db/schema/audit.ts";
import { restoreDemonstration } from "#features/transfer/demonstration/restore-demonstration.ts";

/**
 * Loads the demonstration publication at a first start. False, and nothing done, where anybody has
 * written anything, where it is loaded, or where somebody has taken it out.
 */
export async function loadDemonstration(): Promise<boolean> {
  if (await wasRemoved()) return false;
  return restoreDemonstration();
}

async function wasRemoved(): Promise<boolean> {
  const [removal] = await db()
    .select({ found: sql`1` })
    .from(audit)
    .where(and(eq(audit.subjectKind, "demonstration"), eq(audit.action, "demonstration.remove")))
    .limit(1);
  return removal !== undefined;
}
