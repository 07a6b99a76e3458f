import { and, eq, isNull } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { webhooks } from "#db/schema/deliveries.ts";
import { settings } from "#db/schema/settings.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize, isStaff } from "#features/auth/policy.ts";
import type { WebhookInput } from "#features/outreach/input.ts";
import { canChangeOutreach } from "#features/outreach/policy.ts";
import { MOST_WEBHOOKS } from "#features/outreach/rules.ts";
import { newWebhookSecret } from "#features/outreach/webhook-secret.ts";
import { Invalid } from "#lib/errors.ts";

export interface AddedWebhook {
  webhookId: number;
  /** Shown once; afterwards nobody can read it again. */
  secret: string;
}

/** Lets an address elsewhere know of what happens to stories. Each address is called once, so a second press is refused. */
export function addWebhook(actor: Actor, { url, events }: WebhookInput): Promise<AddedWebhook> {
  return transaction(async (tx) => {
    authorize(canChangeOutreach(actor));
    await lockWebhooks(tx);
    await refuseTaken(tx, url);
    const { secret, sealed } = newWebhookSecret();
    const createdBy = isStaff(actor) ? actor.staffId : null;
    const [added] = await tx
      .insert(webhooks)
      .values({ url, events, secret: sealed, createdBy })
      .returning({ id: webhooks.id });
    const subject = { kind: "webhook", id: added!.id };
    await recordAudit(tx, actor, "webhook.add", subject, { after: { url, events } });
    return { webhookId: added!.id, secret };
  });
}

/** One after another, so that their number holds. */
async function lockWebhooks(tx: Transaction): Promise<void> {
  await tx.select({ id: settings.id }).from(settings).for("update");
}

async function refuseTaken(tx: Transaction, url: string): Promise<void> {
  const isEnabled = isNull(webhooks.disabledAt);
  const taken = await tx.$count(webhooks, and(isEnabled, eq(webhooks.url, url)));
  if (taken > 0) throw new Invalid([{ field: "url", key: "outreach.urlTaken" }]);
  const count = await tx.$count(webhooks, isEnabled);
  if (count < MOST_WEBHOOKS) return;
  const values = { most: MOST_WEBHOOKS };
  throw new Invalid([{ field: "url", key: "outreach.manyWebhooks", values }]);
}
