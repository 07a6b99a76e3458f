import { and, eq, gt, inArray, sql } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { newsletters, subscribers, subscriptions } from "#db/schema/newsletters.ts";
import { tokens } from "#db/schema/tokens.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { ConfirmInput } from "#features/subscribers/input.ts";
import { recordConsents } from "#features/subscribers/record-consents.ts";
import { Invalid, NotFound } from "#lib/errors.ts";
import { hashSecret } from "#lib/secret-token.ts";

/**
 * Makes pending subscriptions active by the link of the mail, within seven days. Confirming again changes
 * nothing. Throws NotFound for a link that is not ours or has ended, Invalid where nothing was chosen.
 */
export function confirmSubscription({ token, newsletterId }: ConfirmInput): Promise<void> {
  return transaction(async (tx) => {
    const subscriberId = await lockSubscriber(tx, token);
    if (newsletterId.length === 0) {
      throw new Invalid([{ field: "newsletterId", key: "newsletters.confirm.chooseOne" }]);
    }
    const confirmed = await activate(tx, subscriberId, newsletterId);
    if (confirmed.length === 0) return;
    await markConfirmed(tx, subscriberId, token);
    const newly = { subscriberId, newsletters: confirmed, event: "confirmed" as const };
    await recordConsents(tx, { ...newly, form: "confirmation" });
    const actor = { kind: "subscriber" as const, subscriberId };
    const subject = { kind: "subscriber", id: subscriberId };
    const after = { newsletterIds: confirmed.map(({ id }) => id) };
    await recordAudit(tx, actor, "subscription.confirm", subject, { after });
  });
}

async function lockSubscriber(tx: Transaction, token: string): Promise<number> {
  const [found] = await tx
    .select({ id: subscribers.id })
    .from(tokens)
    .innerJoin(subscribers, eq(subscribers.id, sql`(${tokens.subject} ->> 'subscriberId')::bigint`))
    .where(
      and(
        eq(tokens.hash, hashSecret(token)),
        eq(tokens.purpose, "subscription"),
        gt(tokens.expiresAt, sql`now()`),
      ),
    )
    .for("update", { of: subscribers });
  if (!found) throw new NotFound("subscription");
  return found.id;
}

async function activate(tx: Transaction, subscriberId: number, newsletterIds: number[]) {
  return tx
    .update(subscriptions)
    .set({ status: "active", changedAt: sql`now()` })
    .from(newsletters)
    .where(
      and(
        eq(newsletters.id, subscriptions.newsletterId),
        eq(subscriptions.subscriberId, subscriberId),
        eq(subscriptions.status, "pending"),
        inArray(subscriptions.newsletterId, newsletterIds),
      ),
    )
    .returning({ id: newsletters.id, name: newsletters.name });
}

async function markConfirmed(tx: Transaction, subscriberId: number, token: string): Promise<void> {
  await tx
    .update(subscribers)
    .set({ confirmedAt: sql`coalesce(${subscribers.confirmedAt}, now())` })
    .where(eq(subscribers.id, subscriberId));
  await tx
    .update(tokens)
    .set({ usedAt: sql`now()` })
    .where(eq(tokens.hash, hashSecret(token)));
}
