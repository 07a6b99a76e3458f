import { afterAll, beforeAll, expect, vi } from "vitest";
import { db } from "#db/client.ts";
import { audit } from "#db/schema/audit.ts";
import { consents, newsletters, subscribers, subscriptions } from "#db/schema/newsletters.ts";
import { committedTest, test } from "#db/test/database-test.ts";
import { leaveNewsletter } from "#features/subscribers/leave-newsletter.ts";
import {
  leaveToken,
  readLeaveToken,
  type Subscription,
} from "#features/subscribers/leave-token.ts";
import { findSubscription } from "#features/subscribers/queries.ts";
import { NotFound } from "#lib/errors.ts";

beforeAll(() => vi.stubEnv("AUTH_SECRET", "a secret of the tests, long enough to be one"));
afterAll(() => vi.unstubAllEnvs());

test("N4: one press ends one newsletter, in the ledger and the audit; others go on", async () => {
  const { tuesday, friday } = await activeTwice();
  await leaveNewsletter({ token: leaveToken(tuesday) }, "one-click");
  expect((await findSubscription(tuesday))?.status).toBe("left");
  expect((await findSubscription(friday))?.status).toBe("active");
  expect(await db().select().from(consents)).toMatchObject([
    { ...tuesday, event: "left", form: "one-click" },
  ]);
  expect(await db().select().from(audit)).toMatchObject([
    { actorKind: "subscriber", actorId: tuesday.subscriberId, action: "subscription.leave" },
  ]);
});

test("N4: it works for ever and however often", async () => {
  const { tuesday } = await activeTwice();
  const token = leaveToken(tuesday);
  await leaveNewsletter({ token });
  await leaveNewsletter({ token });
  expect(await db().$count(consents)).toBe(1);
  await db().delete(subscriptions);
  await expect(leaveNewsletter({ token })).resolves.toBeUndefined();
});

test("X2: a link that we did not make ends nothing", async () => {
  const { tuesday, friday } = await activeTwice();
  const [, , signature] = leaveToken(tuesday).split(".");
  const forged = `${friday.subscriberId}.${friday.newsletterId}.${signature}`;
  for (const token of [forged, "", "1.2", "1.2.3", "a.b.c", `${leaveToken(tuesday)}x`]) {
    expect(readLeaveToken(token)).toBeUndefined();
    await expect(leaveNewsletter({ token })).rejects.toThrow(NotFound);
  }
  expect((await findSubscription(friday))?.status).toBe("active");
  expect(readLeaveToken(leaveToken(tuesday))).toEqual(tuesday);
});

committedTest("R5: 20 mail programs at once are one leaving", async () => {
  const { tuesday } = await activeTwice();
  const token = leaveToken(tuesday);
  await Promise.all(Array.from({ length: 20 }, () => leaveNewsletter({ token })));
  expect(await db().$count(consents)).toBe(1);
  expect(await db().$count(audit)).toBe(1);
});

async function activeTwice(): Promise<{ tuesday: Subscription; friday: Subscription }> {
  const letters = await db()
    .insert(newsletters)
    .values([
      { slug: "tuesday", name: "Tuesday" },
      { slug: "friday", name: "Friday" },
    ])
    .returning();
  const [person] = await db().insert(subscribers).values({ email: "ada@example.org" }).returning();
  const pairs = letters.map(({ id }) => ({ subscriberId: person!.id, newsletterId: id }));
  await db()
    .insert(subscriptions)
    .values(pairs.map((pair) => ({ ...pair, status: "active" as const })));
  return { tuesday: pairs[0]!, friday: pairs[1]! };
}
