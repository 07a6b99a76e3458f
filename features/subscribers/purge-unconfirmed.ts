import { and, inArray, isNull, lt, notExists, notLike, sql } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { consents, messages, subscribers, subscriptions } from "#db/schema/newsletters.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { canPurgeSubscribers } from "#features/subscribers/policy.ts";
import { ERASED_DOMAIN, signUpPurposes, UNCONFIRMED_DAYS } from "#features/subscribers/rules.ts";

const AT_ONCE = 1000;

/**
 * Forgets addresses that nobody confirmed for thirty days. The ledger only grows, so the row stays without
 * its address, and the same person may sign up anew.
 */
export function purgeUnconfirmed(actor: Actor): Promise<{ purged: number }> {
  return transaction(async (tx) => {
    authorize(canPurgeSubscribers(actor));
    const old = await lockUnconfirmed(tx);
    if (old.length === 0) return { purged: 0 };
    const ids = old.map(({ id }) => id);
    await forgetMail(
      tx,
      old.map(({ email }) => email),
    );
    await tx.delete(subscriptions).where(inArray(subscriptions.subscriberId, ids));
    await tx
      .update(subscribers)
      .set({ email: sql`${subscribers.id} || ${`@${ERASED_DOMAIN}`}` })
      .where(inArray(subscribers.id, ids));
    const wording = `unconfirmed for ${UNCONFIRMED_DAYS} days`;
    const erased = { event: "erased" as const, wording, form: "purge" };
    await tx.insert(consents).values(ids.map((subscriberId) => ({ subscriberId, ...erased })));
    const subject = { kind: "subscriber", id: "unconfirmed" };
    await recordAudit(tx, actor, "subscribers.purge", subject, { after: { count: ids.length } });
    return { purged: ids.length };
  });
}

async function lockUnconfirmed(tx: Transaction) {
  const active = tx
    .select({ one: sql`1` })
    .from(subscriptions)
    .where(
      sql`${subscriptions.subscriberId} = ${subscribers.id} and ${subscriptions.status} = 'active'`,
    );
  const lastAsked = sql`coalesce((select max(${subscriptions.changedAt}) from ${subscriptions}
    where ${subscriptions.subscriberId} = ${subscribers.id}), ${subscribers.createdAt})`;
  return tx
    .select({ id: subscribers.id, email: subscribers.email })
    .from(subscribers)
    .where(
      and(
        isNull(subscribers.confirmedAt),
        notLike(subscribers.email, `%@${ERASED_DOMAIN}`),
        lt(lastAsked, sql`now() - make_interval(days => ${UNCONFIRMED_DAYS})`),
        notExists(active),
      ),
    )
    .orderBy(subscribers.id)
    .limit(AT_ONCE)
    .for("update");
}

async function forgetMail(tx: Transaction, emails: string[]): Promise<void> {
  await tx
    .delete(messages)
    .where(and(inArray(messages.recipient, emails), inArray(messages.purpose, signUpPurposes)));
}
