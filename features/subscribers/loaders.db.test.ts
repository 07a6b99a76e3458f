import { afterAll, beforeAll, describe, expect, vi } from "vitest";
import { db, type Transaction } from "#db/client.ts";
import { messages, newsletters, subscribers, subscriptions } from "#db/schema/newsletters.ts";
import { tokens } from "#db/schema/tokens.ts";
import { test } from "#db/test/database-test.ts";
import { readerActor } from "#features/auth/actor.ts";
import { confirmSubscription } from "#features/subscribers/confirm-subscription.ts";
import { SubscribeInput } from "#features/subscribers/input.ts";
import { leaveNewsletter } from "#features/subscribers/leave-newsletter.ts";
import { leaveToken } from "#features/subscribers/leave-token.ts";
import { loadConfirmation, loadLeaving } from "#features/subscribers/loaders.ts";
import { subscribe } from "#features/subscribers/subscribe.ts";
import { newRender, withRender } from "#lib/render.ts";

beforeAll(() => {
  vi.stubEnv("AUTH_SECRET", "a secret of the tests, long enough to be one");
  vi.stubEnv("SITE_URL", "https://ledger.example");
});
afterAll(() => vi.unstubAllEnvs());

const email = "ada@example.org";

async function addNewsletter(tx: Transaction): Promise<number> {
  const [made] = await tx
    .insert(newsletters)
    .values({ slug: "tuesday", name: "Tuesday" })
    .returning();
  return made!.id;
}

async function signUp(newsletterId: number): Promise<void> {
  const form = { email, newsletterId: String(newsletterId), source: "page", website: "" };
  await subscribe(readerActor, SubscribeInput.parse(form));
}

async function lastToken(): Promise<string> {
  const rows = await db().select({ text: messages.text }).from(messages).orderBy(messages.id);
  return /newsletters\/confirm\/([\w-]+)/.exec(rows.at(-1)!.text)![1]!;
}

async function onlySubscriber(tx: Transaction): Promise<number> {
  const [person] = await tx.select().from(subscribers);
  return person!.id;
}

const statuses = async () =>
  (await db().select({ status: subscriptions.status }).from(subscriptions)).map(
    ({ status }) => status,
  );

describe("the link of a confirmation", () => {
  test("X4: a link scanner that opens it a hundred times changes and uses up nothing", async ({
    tx,
  }) => {
    const newsletterId = await addNewsletter(tx);
    await signUp(newsletterId);
    const token = await lastToken();
    const before = await tx.select().from(tokens);
    for (let visit = 0; visit < 100; visit += 1) {
      expect(await loadConfirmation(token)).toMatchObject({
        email,
        subscriptions: [{ name: "Tuesday", status: "pending" }],
      });
    }
    expect(await tx.select().from(tokens)).toEqual(before);
    expect(await statuses()).toEqual(["pending"]);
  });

  test("X9: what it shows is one person's and is never kept", async ({ tx }) => {
    const newsletterId = await addNewsletter(tx);
    await signUp(newsletterId);
    const render = newRender();
    await withRender(render, async () => loadConfirmation(await lastToken()));
    expect(render).toEqual(newRender());
  });

  test("X8: anything else that is asked for is nobody's", async () => {
    for (const token of ["", "x", "'; --", "é".repeat(200), "..%2f"]) {
      expect(await loadConfirmation(token)).toBeUndefined();
    }
  });
});

describe("the link of a letter", () => {
  test("N4: it says what it ends, and is a 404 where we did not make it", async ({ tx }) => {
    const newsletterId = await addNewsletter(tx);
    await signUp(newsletterId);
    const subscriberId = await onlySubscriber(tx);
    const token = leaveToken({ subscriberId, newsletterId });
    expect(await loadLeaving(token)).toEqual({ email, name: "Tuesday", status: "pending" });
    expect(await statuses()).toEqual(["pending"]);
    await expect(loadLeaving(`${token}x`)).rejects.toMatchObject({
      digest: expect.stringMatching(/404$/),
    });
    expect(await loadLeaving(leaveToken({ subscriberId: 0, newsletterId }))).toBeUndefined();
  });

  test("N1, N4: who left can come back, and is asked again before anything is sent", async ({
    tx,
  }) => {
    const newsletterId = await addNewsletter(tx);
    await signUp(newsletterId);
    await confirmSubscription({ token: await lastToken(), newsletterId: [newsletterId] });
    expect(await statuses()).toEqual(["active"]);
    const subscriberId = await onlySubscriber(tx);
    await leaveNewsletter({ token: leaveToken({ subscriberId, newsletterId }) });
    expect(await statuses()).toEqual(["left"]);
    await tx.update(messages).set({ createdAt: new Date(Date.now() - 3_600_000) });
    await signUp(newsletterId);
    expect(await statuses()).toEqual(["pending"]);
    await confirmSubscription({ token: await lastToken(), newsletterId: [newsletterId] });
    expect(await statuses()).toEqual(["active"]);
  });
});
