import { afterAll, beforeAll, expect, vi } from "vitest";
import { db } from "#db/client.ts";
import { consents, newsletters, subscribers, subscriptions } from "#db/schema/newsletters.ts";
import { test } from "#db/test/database-test.ts";
import { leaveToken } from "#features/subscribers/leave-token.ts";
import { leaveUrl, oneClickLeaveUrl } from "#features/subscribers/urls.ts";
import { GET, POST } from "./route.ts";

beforeAll(() => {
  vi.stubEnv("AUTH_SECRET", "a secret of the tests, long enough to be one");
  vi.stubEnv("SITE_URL", "https://ledger.example");
});
afterAll(() => vi.unstubAllEnvs());

test("N4: a mail program's POST ends the subscription: 200, no redirect, no cookie, again and again", async () => {
  const token = await activeSubscription();
  for (let round = 0; round < 3; round += 1) {
    const answer = await POST(...request(token, "POST"));
    expect(answer.status).toBe(200);
    expect(answer.headers.get("set-cookie")).toBeNull();
    expect(answer.headers.get("location")).toBeNull();
  }
  expect(await status()).toBe("left");
  expect(await db().select().from(consents)).toMatchObject([{ event: "left", form: "one-click" }]);
});

test("N4, X4: opening the link changes nothing and leads to the button", async () => {
  const token = await activeSubscription();
  const answer = await GET(...request(token, "GET"));
  expect(answer.status).toBe(302);
  expect(answer.headers.get("location")).toBe(`https://ledger.example${leaveUrl(token)}`);
  expect(await status()).toBe("active");
});

test("N4: however a mail program writes its form, or leaves it out, the answer is the same", async () => {
  const form = new FormData();
  form.set("List-Unsubscribe", "One-Click");
  const bodies = [form, new URLSearchParams([...form.entries()] as [string, string][]), null];
  for (const body of bodies) {
    const token = await activeSubscription();
    const url = new URL(oneClickLeaveUrl(token), "https://ledger.example");
    const asked = new Request(url, { method: "POST", body });
    const answer = await POST(asked, { params: Promise.resolve({ token }) });
    expect([answer.status, await answer.text()]).toEqual([200, ""]);
    expect(await status()).toBe("left");
    await db().delete(subscriptions);
  }
});

test("N4: a link ends the one subscription that it is for", async () => {
  const token = await activeSubscription();
  const [own] = await db().select().from(subscriptions);
  const { subscriberId } = own!;
  const [other] = await db().insert(newsletters).values({ slug: "o", name: "O" }).returning();
  await db()
    .insert(subscriptions)
    .values({ subscriberId, newsletterId: other!.id, status: "active" });
  await POST(...request(token, "POST"));
  const left = await db().select().from(subscriptions);
  expect(left.filter((row) => row.status === "active")).toMatchObject([
    { newsletterId: other!.id },
  ]);
});

test("X2: a link that is not ours is told so and ends nothing", async () => {
  const token = await activeSubscription();
  const answer = await POST(...request(`${token}x`, "POST"));
  expect(answer.status).toBe(404);
  expect(await status()).toBe("active");
});

function request(token: string, method: string) {
  const url = new URL(oneClickLeaveUrl(token), "https://ledger.example");
  const body = method === "POST" ? "List-Unsubscribe=One-Click" : null;
  return [new Request(url, { method, body }), { params: Promise.resolve({ token }) }] as const;
}

async function activeSubscription(): Promise<string> {
  const slug = crypto.randomUUID();
  const [letter] = await db().insert(newsletters).values({ slug, name: "T" }).returning();
  const [person] = await db()
    .insert(subscribers)
    .values({ email: `${slug}@example.org` })
    .returning();
  const ids = { subscriberId: person!.id, newsletterId: letter!.id };
  await db()
    .insert(subscriptions)
    .values({ ...ids, status: "active" });
  return leaveToken(ids);
}

async function status(): Promise<string | undefined> {
  const [row] = await db().select().from(subscriptions);
  return row?.status;
}
