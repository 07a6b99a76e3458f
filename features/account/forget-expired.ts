import { and, eq, lt, ne, or, sql } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { sessions } from "#db/schema/staff.ts";
import { tokens } from "#db/schema/tokens.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";

/** So long a link that is over is known as one, and a session as one that was. */
const DAYS = 30;

/** Deletes what lets nobody in any more: challenges when they are over, other tokens and sessions a month later. */
export function forgetExpired(actor: Actor): Promise<{ tokens: number; sessions: number }> {
  return transaction(async (tx) => {
    authorize(actor.kind === "system");
    const longAgo = sql`now() - make_interval(days => ${DAYS})`;
    const overTokens = await tx
      .delete(tokens)
      .where(
        or(
          and(eq(tokens.purpose, "passkey"), lt(tokens.expiresAt, sql`now()`)),
          and(ne(tokens.purpose, "passkey"), lt(tokens.expiresAt, longAgo)),
        ),
      )
      .returning({ hash: tokens.hash });
    const overSessions = await tx
      .delete(sessions)
      .where(or(lt(sessions.expiresAt, longAgo), lt(sessions.revokedAt, longAgo)))
      .returning({ id: sessions.id });
    return { tokens: overTokens.length, sessions: overSessions.length };
  });
}
