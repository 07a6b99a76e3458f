import { lt, sql } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { deliveries } from "#db/schema/deliveries.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { canDeliver } from "#features/outreach/policy.ts";
import { KEPT_DAYS } from "#features/outreach/rules.ts";

/** Takes what was told long ago out of the log. */
export function forgetDeliveries(actor: Actor): Promise<void> {
  return transaction(async (tx) => {
    authorize(canDeliver(actor));
    const isOld = lt(deliveries.createdAt, sql`now() - make_interval(days => ${KEPT_DAYS})`);
    await tx.delete(deliveries).where(isOld);
  });
}
