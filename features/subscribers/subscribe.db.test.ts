import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, vi } from "vitest";
import { db } from "#db/client.ts";
import {
  consents,
  messages,
  newsletters,
  subscribers,
  subscriptions,
} from "#db/schema/newsletters.ts";
import { tokens } from "#db/schema/tokens.ts";
import { committedTest, test } from "#db/test/database-test.ts";
import { readerActor } from "#features/auth/actor.ts";
import { confirmSubscription } from "#features/subscribers/confirm-subscription.ts";
import { SubscribeInput } from "#features/subscribers/input.ts";
import { findConfirmation } from "#features/subscribers/queries.ts";
import { subscribe } from "#features/subscribers/subscribe.ts";
import { Forbidden, Invalid, NotFound } from "#lib/errors.ts";
import { hashSecret } from "#lib/secret-token.ts";

beforeAll(() => {
  vi.stubEnv("AUTH_SECRET", "a secret of the tests, long enough to be one");
  vi.stubEnv("SITE_URL", "https://ledger.example");
});
afterAll(() => vi.unstubAllEnvs());

describe("N1: signing up", () => {
  test("an address waits, gets one mail with a link, and the ledger says what was asked", async () => {
    const letter = await newsletter();
    await subscribe(readerActor, typed([letter.id]));
    expect(await db().select().from(subscribers)).toMatchObject([
      { email: "Ada@Example.org", confirmedAt: null },
    ]);
    expect(await statuses()).toEqual(["pending"]);
    expect(await db().select().from(consents)).toMatchObject([
      {
        newsletterId: letter.id,
        event: "requested",
        form: "story",
        wording: "Send me “Tuesday” by email. I can leave with one click in every issue.",
      },
    ]);
    const [mail] = await db().select().from(messages);
    expect(mail).toMatchObject({ purpose: "subscription.confirm", recipient: "Ada@Example.org" });
    expect(mail?.text).toContain("Tuesday");
    const token = tokenIn(mail!.text);
    expect(mail?.html).toContain(`https://ledger.example/newsletters/confirm/${token}`);
    const [row] = await db().select().from(tokens);
    expect(row).toMatchObject({ hash: hashSecret(token), purpose: "subscription" });
    const days = (row!.expiresAt.getTime() - row!.createdAt.getTime()) / 86_400_000;
    expect(days).toBe(7);
  });

  test("at most one mail to an address in ten minutes, in any spelling, whatever newsletter", async () => {
    const letter = await newsletter();
    const other = await newsletter("friday", "Friday");
    await subscribe(readerActor, typed([letter.id]));
    await subscribe(readerActor, typed([letter.id]));
    await subscribe(readerActor, typed([other.id], { email: "ADA@example.ORG" }));
    expect(await db().$count(messages)).toBe(1);
    expect(await db().$count(subscribers)).toBe(1);
    expect(await db().$count(consents)).toBe(2);
    const confirmation = await findConfirmation(await sentToken());
    expect(confirmation?.subscriptions.map((one) => one.name)).toEqual(["Tuesday", "Friday"]);
  });

  test("at most five mails to an address in a day", async () => {
    const letter = await newsletter();
    for (let round = 0; round < 8; round += 1) {
      await subscribe(readerActor, typed([letter.id]));
      await db().execute("update messages set created_at = created_at - interval '11 minutes'");
    }
    expect(await db().$count(messages)).toBe(5);
    await db().execute("update messages set created_at = created_at - interval '1 day'");
    await subscribe(readerActor, typed([letter.id]));
    expect(await db().$count(messages)).toBe(6);
  });

  test("a known address is not told apart: no error, no other answer, a mail that says so", async () => {
    const letter = await newsletter();
    const unknown = await subscribe(readerActor, typed([letter.id]));
    await confirmSubscription({ token: await sentToken(), newsletterId: [letter.id] });
    await db().delete(messages);
    const known = await subscribe(readerActor, typed([letter.id]));
    expect(known).toBe(unknown);
    expect(await statuses()).toEqual(["active"]);
    const [mail] = await db().select().from(messages);
    expect(mail?.purpose).toBe("subscription.already");
    expect(mail?.text).toMatch(/https:\/\/ledger\.example\/newsletters\/leave\/\d+\.\d+\.[\w-]+/);
    expect(await db().$count(consents, eq(consents.event, "requested"))).toBe(1);
  });

  test("the trap lets a program believe that it succeeded", async () => {
    const letter = await newsletter();
    await subscribe(readerActor, typed([letter.id], { website: "x" }));
    expect(await db().$count(subscribers)).toBe(0);
    expect(await db().$count(messages)).toBe(0);
  });

  test("no newsletter, or none that exists, is a problem of the form", async () => {
    await newsletter();
    const none = subscribe(readerActor, typed([]));
    await expect(none).rejects.toThrow(Invalid);
    await expect(subscribe(readerActor, typed([999_999]))).rejects.toThrow(Invalid);
    expect(await db().$count(subscribers)).toBe(0);
  });

  test("X3: a link of a letter cannot sign others up", async () => {
    const letter = await newsletter();
    const actor = { kind: "subscriber", subscriberId: 1 } as const;
    await expect(subscribe(actor, typed([letter.id]))).rejects.toThrow(Forbidden);
  });
});

committedTest("R5: the same form sent 20 times at once is one wish and one mail", async () => {
  const letter = await newsletter();
  await Promise.all(Array.from({ length: 20 }, () => subscribe(readerActor, typed([letter.id]))));
  expect(await db().$count(subscribers)).toBe(1);
  expect(await db().$count(messages)).toBe(1);
  expect(await db().$count(consents)).toBe(1);
  expect(await db().$count(tokens)).toBe(1);
});

describe("N1: confirming", () => {
  test("reading the link changes nothing; the button makes it true, once", async () => {
    const { token, newsletterId } = await asked();
    const before = await snapshot();
    await findConfirmation(token);
    await findConfirmation(token);
    expect(await snapshot()).toEqual(before);
    await confirmSubscription({ token, newsletterId: [newsletterId] });
    const after = await snapshot();
    expect(await statuses()).toEqual(["active"]);
    expect(after.subscribers[0]?.confirmedAt).toBeInstanceOf(Date);
    expect(after.consents.map((one) => one.event)).toEqual(["requested", "confirmed"]);
    await confirmSubscription({ token, newsletterId: [newsletterId] });
    expect(await snapshot()).toEqual(after);
    const { rows } = await db().execute("select actor_kind, action from audit");
    expect(rows).toEqual([{ actor_kind: "subscriber", action: "subscription.confirm" }]);
  });

  test("only what the person left ticked is confirmed", async () => {
    const { token, newsletterId } = await asked();
    const other = await newsletter("friday", "Friday");
    await subscribe(readerActor, typed([other.id]));
    await confirmSubscription({ token, newsletterId: [other.id] });
    const rows = await db().select().from(subscriptions).orderBy(subscriptions.newsletterId);
    expect(rows.map((row) => [row.newsletterId, row.status])).toEqual([
      [newsletterId, "pending"],
      [other.id, "active"],
    ]);
    await expect(confirmSubscription({ token, newsletterId: [] })).rejects.toThrow(Invalid);
  });

  test("X2: an ended, a foreign and an invented link confirm nothing", async () => {
    const { token, newsletterId } = await asked();
    const input = { token, newsletterId: [newsletterId] };
    await expect(confirmSubscription({ ...input, token: "x" })).rejects.toThrow(NotFound);
    await db().update(tokens).set({ purpose: "comment" });
    await expect(confirmSubscription(input)).rejects.toThrow(NotFound);
    await db()
      .update(tokens)
      .set({ purpose: "subscription", expiresAt: new Date(Date.now() - 1000) });
    await expect(confirmSubscription(input)).rejects.toThrow(NotFound);
    expect(await findConfirmation(token)).toBeUndefined();
    expect(await statuses()).toEqual(["pending"]);
  });
});

committedTest("R5: 20 presses of the button at once are one confirmation", async () => {
  const { token, newsletterId } = await asked();
  const input = { token, newsletterId: [newsletterId] };
  await Promise.all(Array.from({ length: 20 }, () => confirmSubscription(input)));
  expect(await statuses()).toEqual(["active"]);
  expect(await db().$count(consents, eq(consents.event, "confirmed"))).toBe(1);
});

function typed(newsletterId: number[], fields: Record<string, unknown> = {}) {
  return SubscribeInput.parse({
    email: " Ada@Example.org ",
    newsletterId: newsletterId.map(String),
    source: "story",
    website: "",
    ...fields,
  });
}

async function newsletter(slug = "tuesday", name = "Tuesday") {
  const [made] = await db().insert(newsletters).values({ slug, name }).returning();
  return made!;
}

async function asked() {
  const letter = await newsletter();
  await subscribe(readerActor, typed([letter.id]));
  return { token: await sentToken(), newsletterId: letter.id };
}

async function sentToken(): Promise<string> {
  const [mail] = await db().select().from(messages);
  return tokenIn(mail!.text);
}

function tokenIn(text: string): string {
  return /\/newsletters\/confirm\/([\w-]{43})/.exec(text)![1]!;
}

async function statuses() {
  const rows = await db().select().from(subscriptions);
  return rows.map((row) => row.status);
}

async function snapshot() {
  return {
    subscribers: await db().select().from(subscribers),
    subscriptions: await db().select().from(subscriptions),
    consents: await db().select().from(consents).orderBy(consents.id),
    tokens: await db().select().from(tokens),
  };
}
