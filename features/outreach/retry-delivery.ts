import { eq, sql } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { deliveries, webhooks } from "#db/schema/deliveries.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { enqueue } from "#features/jobs/enqueue.ts";
import type { DeliveryChoice } from "#features/outreach/input.ts";
import { canChangeOutreach } from "#features/outreach/policy.ts";
import { Conflict, NotFound } from "#lib/errors.ts";

/** Tries a delivery that failed once more. One that waits already is left to its own time. */
export function retryDelivery(actor: Actor, { deliveryId }: DeliveryChoice): Promise<void> {
  return transaction(async (tx) => {
    authorize(canChangeOutreach(actor));
    const [delivery] = await tx
      .select({ status: deliveries.status, disabledAt: webhooks.disabledAt })
      .from(deliveries)
      .leftJoin(webhooks, eq(webhooks.id, deliveries.webhookId))
      .where(eq(deliveries.id, deliveryId))
      .for("update", { of: deliveries });
    if (!delivery) throw new NotFound("delivery");
    if (delivery.status === "waiting") return;
    if (delivery.status === "delivered") throw new Conflict("outreach.alreadyDelivered");
    if (delivery.disabledAt) throw new Conflict("outreach.webhookDisabled");
    await tx
      .update(deliveries)
      .set({ status: "waiting", nextAttemptAt: sql`now()` })
      .where(eq(deliveries.id, deliveryId));
    await recordAudit(tx, actor, "delivery.retry", { kind: "delivery", id: deliveryId });
    await enqueue(tx, "delivery.send", { deliveryId });
  });
}
