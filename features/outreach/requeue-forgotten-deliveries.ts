import { and, eq, lt, sql } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { deliveries } from "#db/schema/deliveries.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { enqueue } from "#features/jobs/enqueue.ts";
import { canDeliver } from "#features/outreach/policy.ts";

const FORGOTTEN_MINUTES = 5;
const AT_ONCE = 500;

/** Gives a new job to deliveries whose time has long come, since theirs was lost with a process. */
export function requeueForgottenDeliveries(actor: Actor): Promise<{ requeued: number }> {
  return transaction(async (tx) => {
    authorize(canDeliver(actor));
    const isForgotten = lt(
      deliveries.nextAttemptAt,
      sql`now() - make_interval(mins => ${FORGOTTEN_MINUTES})`,
    );
    const forgotten = await tx
      .select({ id: deliveries.id })
      .from(deliveries)
      .where(and(eq(deliveries.status, "waiting"), isForgotten))
      .orderBy(deliveries.nextAttemptAt)
      .limit(AT_ONCE)
      .for("update", { skipLocked: true });
    for (const { id } of forgotten) await enqueue(tx, "delivery.send", { deliveryId: id });
    return { requeued: forgotten.length };
  });
}
