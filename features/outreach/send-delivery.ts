import { and, eq, lte, sql } from "drizzle-orm";
import { db, type Transaction, transaction } from "#db/client.ts";
import { deliveries, webhooks } from "#db/schema/deliveries.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import { type Actor, systemActor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { enqueueAt } from "#features/jobs/enqueue-at.ts";
import type { Delivery } from "#features/outreach/delivery-request.ts";
import { canDeliver } from "#features/outreach/policy.ts";
import { isGone, judgeTry, LEASE_SECONDS, type Verdict } from "#features/outreach/rules.ts";
import { type Sent, trySending } from "#features/outreach/try-sending.ts";

/**
 * Makes one try at a delivery and notes what came of it; what may work later comes back as a job of its own. Does
 * nothing for one that is over, that another worker is at, or whose time has not come. Nothing is open in the
 * database while the other side is asked.
 */
export async function sendDelivery(
  actor: Actor,
  { deliveryId }: { deliveryId: number },
): Promise<void> {
  authorize(canDeliver(actor));
  const delivery = await leaseDelivery(deliveryId);
  if (!delivery) return;
  const sent = await trySending(delivery);
  await transaction((tx) => recordTry(tx, delivery, sent));
}

/** Takes the delivery for a while. One statement: of two workers one gets it. */
async function leaseDelivery(deliveryId: number): Promise<Delivery | undefined> {
  const isDue = lte(deliveries.nextAttemptAt, sql`clock_timestamp()`);
  const [delivery] = await db()
    .update(deliveries)
    .set({
      attempts: sql`${deliveries.attempts} + 1`,
      lastAttemptAt: sql`clock_timestamp()`,
      nextAttemptAt: sql`clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})`,
    })
    .where(and(eq(deliveries.id, deliveryId), eq(deliveries.status, "waiting"), isDue))
    .returning();
  return delivery;
}

async function recordTry(tx: Transaction, delivery: Delivery, sent: Sent): Promise<void> {
  const { id, attempts, createdAt } = delivery;
  const verdict = judgeTry({ ...sent, attempts, createdAt, now: new Date() });
  const isOurs = and(
    eq(deliveries.id, id),
    eq(deliveries.status, "waiting"),
    eq(deliveries.attempts, attempts),
  );
  const [noted] = await tx
    .update(deliveries)
    .set({ ...stateAfter(verdict), responseStatus: sent.status ?? null, error: sent.error })
    .where(isOurs)
    .returning({ id: deliveries.id });
  if (!noted) return;
  if (verdict.kind === "again") {
    const job = { payload: { deliveryId: id }, startAfter: verdict.at };
    await enqueueAt(tx, "delivery.send", job);
  }
  if (isGone(delivery.channel, sent.status)) await disableGone(tx, delivery);
}

function stateAfter(verdict: Verdict) {
  if (verdict.kind === "again") return { nextAttemptAt: verdict.at };
  if (verdict.kind === "failed") return { status: "failed" as const, nextAttemptAt: null };
  return { status: "delivered" as const, nextAttemptAt: null, deliveredAt: sql`clock_timestamp()` };
}

/** The other side said that it is gone for good: nothing more is sent to it. */
async function disableGone(tx: Transaction, { webhookId, target }: Delivery): Promise<void> {
  if (webhookId === null) return;
  const subject = { kind: "webhook", id: webhookId };
  const change = { after: { url: target, reason: "410" } };
  await tx.update(webhooks).set({ disabledAt: sql`now()` }).where(eq(webhooks.id, webhookId));
  await recordAudit(tx, systemActor, "webhook.disable", subject, change);
}
