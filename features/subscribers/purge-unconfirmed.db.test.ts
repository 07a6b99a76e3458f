import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { db } from "#db/client.ts";
import {
  consents,
  messages,
  newsletters,
  subscribers,
  subscriptions,
} from "#db/schema/newsletters.ts";
import { test } from "#db/test/database-test.ts";
import { readerActor, systemActor } from "#features/auth/actor.ts";
import { purgeUnconfirmed } from "#features/subscribers/purge-unconfirmed.ts";
import { Forbidden } from "#lib/errors.ts";

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

test("N1: an address that nobody confirmed for 30 days is forgotten, its mail too; the ledger stays", async () => {
  const id = await person("old@example.org", daysAgo(31));
  await db()
    .insert(consents)
    .values({ subscriberId: id, event: "requested", wording: "w", form: "f" });
  await db().insert(messages).values({
    purpose: "subscription.confirm",
    recipient: "old@example.org",
    subject: "s",
    text: "t",
    html: "h",
    messageId: "<1@x>",
  });
  expect(await purgeUnconfirmed(systemActor)).toEqual({ purged: 1 });
  const [row] = await db().select().from(subscribers).where(eq(subscribers.id, id));
  expect(row?.email).toBe(`${id}@erased.invalid`);
  expect(await db().$count(subscriptions)).toBe(0);
  expect(await db().$count(messages)).toBe(0);
  const events = await db().select().from(consents).orderBy(consents.id);
  expect(events.map((one) => one.event)).toEqual(["requested", "erased"]);
  expect(await purgeUnconfirmed(systemActor)).toEqual({ purged: 0 });
  await person("old@example.org", daysAgo(0));
});

test("N1: newer, confirmed and once confirmed addresses stay", async () => {
  await person("new@example.org", daysAgo(29));
  await person("again@example.org", daysAgo(400), { changedAt: daysAgo(2) });
  await person("confirmed@example.org", daysAgo(400), { status: "active" });
  const left = await person("left@example.org", daysAgo(400), { status: "left" });
  await db()
    .update(subscribers)
    .set({ confirmedAt: daysAgo(300) })
    .where(eq(subscribers.id, left));
  expect(await purgeUnconfirmed(systemActor)).toEqual({ purged: 0 });
  const emails = (await db().select().from(subscribers)).map((row) => row.email);
  expect(emails.join()).not.toContain("erased");
});

test("X3: only the system purges", async () => {
  await person("old@example.org", daysAgo(31));
  await expect(purgeUnconfirmed(readerActor)).rejects.toThrow(Forbidden);
  expect(await db().$count(subscribers, eq(subscribers.email, "old@example.org"))).toBe(1);
});

async function person(
  email: string,
  createdAt: Date,
  subscription: Partial<typeof subscriptions.$inferInsert> = {},
): Promise<number> {
  const [letter] = await db()
    .insert(newsletters)
    .values({ slug: email, name: "Letter" })
    .onConflictDoUpdate({ target: newsletters.slug, set: { name: "Letter" } })
    .returning();
  const [made] = await db().insert(subscribers).values({ email, createdAt }).returning();
  await db()
    .insert(subscriptions)
    .values({
      subscriberId: made!.id,
      newsletterId: letter!.id,
      changedAt: createdAt,
      ...subscription,
    });
  return made!.id;
}
