import { eq, sql } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { webhooks } from "#db/schema/deliveries.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import type { WebhookChoice } from "#features/outreach/input.ts";
import { canChangeOutreach } from "#features/outreach/policy.ts";
import { NotFound } from "#lib/errors.ts";

/** Calls an address no more; what still waits for it is not sent. Once is enough. */
export function disableWebhook(actor: Actor, { webhookId }: WebhookChoice): Promise<void> {
  return transaction(async (tx) => {
    authorize(canChangeOutreach(actor));
    const [webhook] = await tx
      .select({ url: webhooks.url, disabledAt: webhooks.disabledAt })
      .from(webhooks)
      .where(eq(webhooks.id, webhookId))
      .for("update");
    if (!webhook) throw new NotFound("webhook");
    if (webhook.disabledAt) return;
    await tx.update(webhooks).set({ disabledAt: sql`now()` }).where(eq(webhooks.id, webhookId));
    const subject = { kind: "webhook", id: webhookId };
    await recordAudit(tx, actor, "webhook.disable", subject, { before: { url: webhook.url } });
  });
}
