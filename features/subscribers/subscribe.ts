import { and, eq, inArray, ne, sql } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { newsletters, subscribers, subscriptions } from "#db/schema/newsletters.ts";
import { tokens } from "#db/schema/tokens.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { countRecentMail } from "#features/mail/queries.ts";
import { queueMail } from "#features/mail/queue-mail.ts";
import { getSettings } from "#features/settings/queries.ts";
import { alreadyMail } from "#features/subscribers/already-mail.ts";
import { confirmationMail } from "#features/subscribers/confirmation-mail.ts";
import type { SubscribeInput } from "#features/subscribers/input.ts";
import type { Publication } from "#features/subscribers/letter-to-subscriber.ts";
import { canSubscribe } from "#features/subscribers/policy.ts";
import { recordConsents } from "#features/subscribers/record-consents.ts";
import { CONFIRM_DAYS, mayMail, signUpPurposes } from "#features/subscribers/rules.ts";
import { Invalid } from "#lib/errors.ts";
import { hashSecret, newSecret } from "#lib/secret-token.ts";

interface Wanted {
  subscriberId: number;
  email: string;
  /** Newsletters that this person does not get yet. */
  missing: { id: number; name: string }[];
  /** Those of them that were not asked for before. */
  added: { id: number; name: string }[];
  all: { id: number; name: string }[];
}

/**
 * Notes that somebody asks for newsletters at an address, and asks the address by mail. Tells its caller
 * nothing of whether the address is known. Throws Invalid where no newsletter was chosen.
 */
export async function subscribe(actor: Actor, input: SubscribeInput): Promise<void> {
  const publication = await getSettings();
  await transaction(async (tx) => {
    authorize(canSubscribe(actor));
    if (input.website !== "") return;
    await waitForSameAddress(tx, input.email);
    const wanted = await noteWish(tx, input, await findChosen(tx, input));
    const mailed = mayMail(await countRecentMail(tx, wanted.email, signUpPurposes));
    const asked = mailed ? wanted.missing : wanted.added;
    const { subscriberId } = wanted;
    const form = input.source;
    await recordConsents(tx, { subscriberId, newsletters: asked, event: "requested", form });
    if (mailed) await mailTo(tx, wanted, publication);
  });
}

/** Requests for one address are noted one after another, so that mails are counted truly. */
async function waitForSameAddress(tx: Transaction, email: string): Promise<void> {
  const key = `subscribe:${email.toLowerCase()}`;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
}

async function findChosen(tx: Transaction, { newsletterId }: SubscribeInput) {
  const chosen = await tx
    .select({ id: newsletters.id, name: newsletters.name })
    .from(newsletters)
    .where(inArray(newsletters.id, newsletterId))
    .orderBy(newsletters.position, newsletters.id);
  if (chosen.length > 0) return chosen;
  throw new Invalid([{ field: "newsletterId", key: "newsletters.chooseOne" }]);
}

/** Subscriptions that are not active become pending; an active one stays as it is. */
async function noteWish(
  tx: Transaction,
  { email }: SubscribeInput,
  all: Wanted["all"],
): Promise<Wanted> {
  const person = await findOrAddPerson(tx, email);
  const chosenIds = all.map(({ id }) => id);
  const known = await tx
    .select({ newsletterId: subscriptions.newsletterId, status: subscriptions.status })
    .from(subscriptions)
    .where(
      and(
        eq(subscriptions.subscriberId, person.id),
        inArray(subscriptions.newsletterId, chosenIds),
      ),
    );
  const statusOf = new Map(known.map((one) => [one.newsletterId, one.status]));
  const missing = all.filter(({ id }) => statusOf.get(id) !== "active");
  const added = missing.filter(({ id }) => statusOf.get(id) !== "pending");
  await makePending(tx, person.id, added);
  return { subscriberId: person.id, email: person.email, missing, added, all };
}

async function findOrAddPerson(tx: Transaction, email: string) {
  const columns = { id: subscribers.id, email: subscribers.email };
  const known = sql`lower(${subscribers.email}) = lower(${email})`;
  const [person] = await tx.select(columns).from(subscribers).where(known);
  if (person) return person;
  const [added] = await tx.insert(subscribers).values({ email }).returning(columns);
  return added!;
}

async function makePending(tx: Transaction, subscriberId: number, added: Wanted["added"]) {
  if (added.length === 0) return;
  await tx
    .insert(subscriptions)
    .values(added.map(({ id }) => ({ subscriberId, newsletterId: id })))
    .onConflictDoUpdate({
      target: [subscriptions.subscriberId, subscriptions.newsletterId],
      set: { status: "pending", changedAt: sql`now()` },
      setWhere: ne(subscriptions.status, "active"),
    });
}

async function mailTo(tx: Transaction, wanted: Wanted, publication: Publication) {
  const { subscriberId, email, missing, all } = wanted;
  if (missing.length === 0) {
    const newsletterNames = all.map(({ name }) => name);
    const newsletterId = all[0]!.id;
    const letter = { publication, email, newsletterNames, subscriberId, newsletterId };
    return queueMail(tx, await alreadyMail(letter));
  }
  const token = await openConfirmation(tx, subscriberId);
  const newsletterNames = missing.map(({ name }) => name);
  const letter = { publication, email, newsletterNames, token };
  return queueMail(tx, await confirmationMail(letter));
}

async function openConfirmation(tx: Transaction, subscriberId: number): Promise<string> {
  const token = newSecret();
  await tx.insert(tokens).values({
    hash: hashSecret(token),
    purpose: "subscription",
    subject: { subscriberId },
    expiresAt: sql`now() + make_interval(days => ${CONFIRM_DAYS})`,
  });
  return token;
}
