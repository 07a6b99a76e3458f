import { and, eq, isNull, ne, sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { sessions } from "#db/schema/staff.ts";

/** Signs somebody out everywhere but in the session `except`, and says how many sessions that ended. */
export async function endSessions(tx: Transaction, staffId: number, except = ""): Promise<number> {
  const ended = await tx
    .update(sessions)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(sessions.staffId, staffId), isNull(sessions.revokedAt), ne(sessions.id, except)))
    .returning({ id: sessions.id });
  return ended.length;
}
