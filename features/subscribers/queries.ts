import { and, desc, eq, gt, lt, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import type { consentEvents, subscriptionStatuses } from "#db/enums.ts";
import { newsletters, subscribers, subscriptions } from "#db/schema/newsletters.ts";
import { tokens } from "#db/schema/tokens.ts";
import type { Subscription } from "#features/subscribers/leave-token.ts";
import { SUBSCRIBERS_PER_PAGE } from "#features/subscribers/rules.ts";
import { hashSecret } from "#lib/secret-token.ts";

type SubscriptionStatus = (typeof subscriptionStatuses)[number];

interface NamedSubscription {
  id: number;
  name: string;
  status: SubscriptionStatus;
}

/** Whose link of a confirmation mail this is, with everything they asked for. Reading it uses nothing up. */
export async function findConfirmation(token: string) {
  const [found] = await db()
    .select({ email: subscribers.email, subscriptions: subscriptionsOfPerson() })
    .from(tokens)
    .innerJoin(subscribers, eq(subscribers.id, sql`(${tokens.subject} ->> 'subscriberId')::bigint`))
    .where(
      and(
        eq(tokens.hash, hashSecret(token)),
        eq(tokens.purpose, "subscription"),
        gt(tokens.expiresAt, sql`now()`),
      ),
    );
  return found;
}

/** The subscription that a letter's link ends. */
export async function findSubscription({ subscriberId, newsletterId }: Subscription) {
  const [found] = await db()
    .select({
      email: subscribers.email,
      name: newsletters.name,
      status: subscriptions.status,
    })
    .from(subscriptions)
    .innerJoin(subscribers, eq(subscribers.id, subscriptions.subscriberId))
    .innerJoin(newsletters, eq(newsletters.id, subscriptions.newsletterId))
    .where(
      and(
        eq(subscriptions.subscriberId, subscriberId),
        eq(subscriptions.newsletterId, newsletterId),
      ),
    );
  return found;
}

/** People who signed up, the newest first, with their newsletters and what they agreed to. */
export async function listSubscribers(before?: number) {
  const rows = await db()
    .select({
      id: subscribers.id,
      email: subscribers.email,
      createdAt: subscribers.createdAt,
      subscriptions: subscriptionsOfPerson(),
      consents: sql<ConsentLine[]>`coalesce((select jsonb_agg(jsonb_build_object(
        'event', entry.event, 'at', entry.at, 'form', entry.form, 'wording', entry.wording) order by entry.id)
        from consents entry where entry.subscriber_id = subscribers.id), '[]'::jsonb)`,
    })
    .from(subscribers)
    .where(before === undefined ? undefined : lt(subscribers.id, before))
    .orderBy(desc(subscribers.id))
    .limit(SUBSCRIBERS_PER_PAGE + 1);
  const items = rows.slice(0, SUBSCRIBERS_PER_PAGE);
  return { items, next: rows.length > SUBSCRIBERS_PER_PAGE ? items.at(-1)?.id : undefined };
}

export interface ConsentLine {
  event: (typeof consentEvents)[number];
  /** ISO 8601. */
  at: string;
  form: string;
  wording: string;
}

export type SubscriberRow = Awaited<ReturnType<typeof listSubscribers>>["items"][number];

/** How many people get each newsletter, have yet to confirm it, or left it. */
export async function countSubscriptions() {
  const count = (status: SubscriptionStatus) =>
    sql<number>`count(*) filter (where ${subscriptions.status} = ${status})::int`;
  return db()
    .select({
      id: newsletters.id,
      name: newsletters.name,
      active: count("active"),
      pending: count("pending"),
      left: count("left"),
    })
    .from(newsletters)
    .leftJoin(subscriptions, eq(subscriptions.newsletterId, newsletters.id))
    .groupBy(newsletters.id)
    .orderBy(newsletters.position, newsletters.id);
}

function subscriptionsOfPerson() {
  return sql<NamedSubscription[]>`coalesce((select jsonb_agg(jsonb_build_object(
    'id', letter.id, 'name', letter.name, 'status', wish.status) order by letter.position, letter.id)
    from subscriptions wish join newsletters letter on letter.id = wish.newsletter_id
    where wish.subscriber_id = subscribers.id), '[]'::jsonb)`;
}
