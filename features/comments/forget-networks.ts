import { and, isNotNull, lt, sql } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { comments } from "#db/schema/comments.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";

/** No network address is known beyond this, not even hashed (C16). */
const KNOWN_DAYS = 30;

/** Clears the hashed network addresses of comments older than thirty days. */
export function forgetNetworks(actor: Actor): Promise<{ cleared: number }> {
  return transaction(async (tx) => {
    authorize(actor.kind === "system");
    const cleared = await tx
      .update(comments)
      .set({ networkHash: null })
      .where(
        and(
          isNotNull(comments.networkHash),
          lt(comments.createdAt, sql`now() - ${`${KNOWN_DAYS} days`}::interval`),
        ),
      )
      .returning({ id: comments.id });
    return { cleared: cleared.length };
  });
}
