import { eq, sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, vi } from "vitest";
import { db, type Transaction } from "#db/client.ts";
import type { DeliveryChannel } from "#db/enums.ts";
import { audit } from "#db/schema/audit.ts";
import { deliveries, webhooks } from "#db/schema/deliveries.ts";
import { settings } from "#db/schema/settings.ts";
import { committedTest, test } from "#db/test/database-test.ts";
import { queuedJobs } from "#db/test/queued-jobs.ts";
import { readerActor, systemActor } from "#features/auth/actor.ts";
import { addWebhook } from "#features/outreach/add-webhook.ts";
import { disableWebhook } from "#features/outreach/disable-webhook.ts";
import { forgetDeliveries } from "#features/outreach/forget-deliveries.ts";
import { requeueForgottenDeliveries } from "#features/outreach/requeue-forgotten-deliveries.ts";
import { sendDelivery } from "#features/outreach/send-delivery.ts";
import { webhookSignature } from "#features/outreach/webhook-signature.ts";
import { Forbidden } from "#lib/errors.ts";
import {
  type Behave,
  type HostileServer,
  hostileServer,
  selfSignedServer,
} from "#lib/outbound/test/hostile-server.ts";

const KEY = "0123456789abcdef0123456789abcdef";
const told = { id: "k", event: "article.published", article: { headline: "Où ça ?" } };
const answering = (status: number, headers = {}, text = ""): Behave => {
  return (response) => void response.writeHead(status, headers).end(text);
};

let server: HostileServer | undefined;

beforeEach(() => {
  vi.stubEnv("SITE_URL", "https://ledger.example");
  vi.stubEnv("OUTREACH_LOCAL", "1");
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await server?.close();
  server = undefined;
});

async function open(behave: Behave) {
  server = await hostileServer(behave);
  return server;
}

let made = 0;

/** A delivery to a place, as `queueDeliveries` writes it. */
async function waiting(
  channel: DeliveryChannel,
  place: { target: string; webhookId?: number },
  state: Partial<typeof deliveries.$inferInsert> = {},
) {
  made += 1;
  const what = channel === "webhook" ? { body: told } : { urls: ["https://ledger.example/a"] };
  const [row] = await db()
    .insert(deliveries)
    .values({
      key: `key-${made}`,
      channel,
      ...place,
      event: "article.published",
      payload: { subject: "https://ledger.example/a", ...what },
      nextAttemptAt: sql`now()`,
      ...state,
    })
    .returning({ id: deliveries.id });
  return row!.id;
}

const now = async (deliveryId: number) => {
  const [row] = await db().select().from(deliveries).where(eq(deliveries.id, deliveryId));
  return row!;
};
const send = (deliveryId: number) => sendDelivery(systemActor, { deliveryId });
const comeDue = (deliveryId: number) =>
  db().update(deliveries).set({ nextAttemptAt: sql`now()` }).where(eq(deliveries.id, deliveryId));

describe("D8: to hubs and search engines", () => {
  test("a hub is told of every address in one form (W3C WebSub 7)", async () => {
    const { url, received } = await open(answering(204));
    const urls = ["https://ledger.example/feed.xml", "https://ledger.example/a?b=c&d"];
    const id = await waiting("websub", { target: url }, { payload: { subject: "s", urls } });
    await send(id);
    const form = new URLSearchParams(received[0]!.body);
    expect(form.getAll("hub.mode")).toEqual(["publish"]);
    expect(form.getAll("hub.url")).toEqual(urls);
    expect(received[0]!.headers).toMatchObject({
      "content-type": "application/x-www-form-urlencoded",
      "user-agent": "Standfirst (+https://ledger.example)",
    });
    expect(await now(id)).toMatchObject({
      ...{ status: "delivered", attempts: 1, responseStatus: 204, error: "" },
      ...{ nextAttemptAt: null, deliveredAt: expect.any(Date), lastAttemptAt: expect.any(Date) },
    });
  });

  test("search engines are told with the key and where it is (IndexNow)", async () => {
    await db().update(settings).set({ indexNowKey: KEY });
    const { url, received } = await open(answering(202));
    const id = await waiting("indexnow", { target: url });
    await send(id);
    expect(JSON.parse(received[0]!.body)).toEqual({
      host: "ledger.example",
      key: KEY,
      keyLocation: `https://ledger.example/${KEY}.txt`,
      urlList: ["https://ledger.example/a"],
    });
    expect((await now(id)).status).toBe("delivered");
  });

  test("without a key search engines are not asked", async () => {
    const { url, received } = await open(answering(200));
    const id = await waiting("indexnow", { target: url });
    await send(id);
    expect(received).toEqual([]);
    expect(await now(id)).toMatchObject({ status: "failed", attempts: 1 });
  });
});

describe("D8: to webhooks", () => {
  async function hooked(behave: Behave) {
    const { url, received } = await open(behave);
    const { webhookId, secret } = await addWebhook(systemActor, {
      url,
      events: ["article.published"],
    });
    const id = await waiting("webhook", { target: url, webhookId });
    return { id, webhookId, secret, received };
  }

  test("the message is signed with the secret that was shown, over its time and its bytes", async () => {
    const { id, secret, received } = await hooked(answering(200));
    await send(id);
    const [{ headers, body }] = received as [(typeof received)[number]];
    const time = Number(/^t=(\d+),/.exec(String(headers["standfirst-signature"]))?.[1]);
    expect(Math.abs(Date.now() / 1000 - time)).toBeLessThan(60);
    expect(headers["standfirst-signature"]).toBe(
      webhookSignature(secret, { body, sentAt: new Date(time * 1000) }),
    );
    expect(headers).toMatchObject({
      "standfirst-event": "article.published",
      "standfirst-delivery": (await now(id)).key,
      "content-type": "application/json; charset=utf-8",
    });
    expect(JSON.parse(body)).toEqual(told);
  });

  test("R5: a second try sends the same bytes under the same id", async () => {
    let tries = 0;
    const { id, received } = await hooked((response) => {
      tries += 1;
      response.writeHead(tries === 1 ? 500 : 200).end();
    });
    await send(id);
    await comeDue(id);
    await send(id);
    const [first, second] = received;
    expect(second?.body).toBe(first?.body);
    expect(second?.headers["standfirst-delivery"]).toBe(first?.headers["standfirst-delivery"]);
    expect(await now(id)).toMatchObject({ status: "delivered", attempts: 2, error: "" });
  });

  test("410 says that it is gone for good: nothing more is sent there, and that is recorded", async () => {
    const { id, webhookId, received } = await hooked(answering(410));
    await send(id);
    expect(await now(id)).toMatchObject({ status: "failed", responseStatus: 410 });
    const [hook] = await db().select().from(webhooks).where(eq(webhooks.id, webhookId));
    expect(hook?.disabledAt).toBeInstanceOf(Date);
    const [record] = await db().select().from(audit).where(eq(audit.action, "webhook.disable"));
    expect(record).toMatchObject({ actorKind: "system", subjectId: String(webhookId) });
    const later = await waiting("webhook", { target: hook!.url, webhookId });
    await send(later);
    expect(received).toHaveLength(1);
    expect(await now(later)).toMatchObject({
      status: "failed",
      error: "The webhook is disabled.",
    });
  });

  test("what waits for a webhook that somebody disabled is not sent", async () => {
    const { id, webhookId, received } = await hooked(answering(200));
    await disableWebhook(systemActor, { webhookId });
    await send(id);
    expect([received, (await now(id)).status]).toEqual([[], "failed"]);
  });

  test("X2: under another AUTH_SECRET the secret cannot be read, and nothing unsigned is sent", async () => {
    const { id, received } = await hooked(answering(200));
    vi.stubEnv("AUTH_SECRET", "another-secret-of-more-than-32-characters");
    await send(id);
    expect(received).toEqual([]);
    expect(await now(id)).toMatchObject({
      status: "failed",
      error: expect.stringContaining("AUTH_SECRET"),
    });
  });
});

describe("D8: a host that does not take it", () => {
  const startsAfter = async (tx: Transaction) => {
    const { rows } = await tx.execute<{ seconds: number }>(sql`
      select extract(epoch from start_after - clock_timestamp())::float as seconds
      from pgboss.job where name = 'delivery.send' order by start_after`);
    return rows.map(({ seconds }) => Math.round(seconds));
  };

  test.for([408, 429, 500, 502, 503, 504])(
    "%i is tried again in a minute",
    async (status, { tx }) => {
      const { url } = await open(answering(status, {}, "<p>Please\n come later</p>"));
      const id = await waiting("websub", { target: url });
      await send(id);
      expect(await now(id)).toMatchObject({
        ...{ status: "waiting", attempts: 1, responseStatus: status },
        error: `HTTP ${status}: <p>Please come later</p>`,
      });
      expect(await queuedJobs(tx, "delivery.send")).toEqual([{ deliveryId: id }]);
      const [seconds] = await startsAfter(tx);
      expect(seconds).toBeGreaterThan(50);
      expect(seconds).toBeLessThanOrEqual(60);
    },
  );

  test("Retry-After is honoured where it asks for longer", async ({ tx }) => {
    const { url } = await open(answering(429, { "Retry-After": "7200" }));
    await send(await waiting("websub", { target: url }));
    const [seconds] = await startsAfter(tx);
    expect(seconds).toBeGreaterThan(7190);
    expect(seconds).toBeLessThanOrEqual(7200);
  });

  test.for([400, 401, 403, 404, 405, 422])("%i has failed at once", async (status, { tx }) => {
    const { url } = await open(answering(status));
    const id = await waiting("websub", { target: url });
    await send(id);
    await send(id);
    expect(await now(id)).toMatchObject({ status: "failed", attempts: 1, nextAttemptAt: null });
    expect(server?.received).toHaveLength(1);
    expect(await queuedJobs(tx, "delivery.send")).toEqual([]);
  });

  test("X7: a redirect is not followed, and the log says where it leads", async () => {
    const { url, received } = await open(answering(308, { Location: "http://169.254.169.254/" }));
    const id = await waiting("websub", { target: url });
    await send(id);
    expect(received).toHaveLength(1);
    expect(await now(id)).toMatchObject({
      status: "failed",
      error: "HTTP 308: redirects to http://169.254.169.254/",
    });
  });

  const unreachable: [string, () => Promise<string>, RegExp][] = [
    [
      "breaks the line",
      async () => (await open((response) => response.socket?.resetAndDestroy())).url,
      /^The connection broke/,
    ],
    [
      "has a certificate that nobody vouches for",
      async () => {
        server = await selfSignedServer(answering(200));
        return server.url;
      },
      /^The connection could not be made secure/,
    ],
    [
      "is not there",
      async () => {
        const { url, close } = await hostileServer(answering(200));
        await close();
        return url;
      },
      /^The connection was refused/,
    ],
    [
      "has no name that can be looked up",
      async () => "http://nobody.invalid:4730/",
      /^(There is no such host|The host's name cannot be looked up)/,
    ],
  ];

  for (const [name, host, error] of unreachable) {
    test(`one that ${name} is tried again`, async ({ tx }) => {
      const id = await waiting("websub", { target: await host() });
      await send(id);
      expect(await now(id)).toMatchObject({
        ...{ status: "waiting", attempts: 1, responseStatus: null },
        error: expect.stringMatching(error),
      });
      expect(await queuedJobs(tx, "delivery.send")).toEqual([{ deliveryId: id }]);
    });
  }

  test("after eight tries it has failed, and is left alone", async ({ tx }) => {
    const { url, received } = await open(answering(500));
    const id = await waiting("websub", { target: url });
    for (let tries = 0; tries < 10; tries++) {
      await send(id);
      if ((await now(id)).status === "waiting") await comeDue(id);
    }
    expect([received.length, (await now(id)).status]).toEqual([8, "failed"]);
    expect(await queuedJobs(tx, "delivery.send")).toHaveLength(7);
  });

  test("X7: an address of this network is refused for good, unless this is a development machine", async () => {
    vi.stubEnv("OUTREACH_LOCAL", "");
    const { received } = await open(answering(200));
    const id = await waiting("websub", { target: `http://127.0.0.1:8080/` });
    await send(id);
    expect(await now(id)).toMatchObject({
      status: "failed",
      error: "The address is not one of the public internet.",
    });
    expect(received).toEqual([]);
  });
});

describe("D8: who tries, and when", () => {
  test("R5: what is delivered, and what is not due, is not sent", async () => {
    const { url, received } = await open(answering(200));
    const done = await waiting("websub", { target: url });
    await send(done);
    await send(done);
    const later = await waiting(
      "websub",
      { target: url },
      { nextAttemptAt: sql`clock_timestamp() + interval '1 minute'` as unknown as Date },
    );
    await send(later);
    await send(999_999_999);
    expect(received).toHaveLength(1);
  });

  test("R4: what a dead worker took is taken over when its time is up, and told again at worst", async () => {
    const { url, received } = await open(answering(200));
    const state = { attempts: 1, nextAttemptAt: new Date(Date.now() + 30_000) };
    const id = await waiting("websub", { target: url }, state);
    await send(id);
    expect(received).toHaveLength(0);
    await comeDue(id);
    await send(id);
    expect(received).toHaveLength(1);
  });

  test("R10: a job that was lost is given again; what is done, taken or to come is not", async ({
    tx,
  }) => {
    const place = { target: "https://hub.example/" };
    const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000);
    const lost = await waiting("websub", place, { nextAttemptAt: ago(10) });
    await waiting("websub", place, { nextAttemptAt: ago(1) });
    await waiting("websub", place, { nextAttemptAt: ago(-10) });
    await waiting("websub", place, { status: "delivered", nextAttemptAt: null });
    expect(await requeueForgottenDeliveries(systemActor)).toEqual({ requeued: 1 });
    expect(await queuedJobs(tx, "delivery.send")).toEqual([{ deliveryId: lost }]);
  });

  test("the log forgets after a month", async () => {
    const ago = (days: number) => ({ createdAt: new Date(Date.now() - days * 86_400_000) });
    await waiting("websub", { target: "https://hub.example/" }, ago(31));
    const kept = await waiting("websub", { target: "https://hub.example/" }, ago(29));
    await forgetDeliveries(systemActor);
    expect(await db().select({ id: deliveries.id }).from(deliveries)).toEqual([{ id: kept }]);
  });

  test("X3: only the system sends, finds and forgets", async () => {
    const { url, received } = await open(answering(200));
    const id = await waiting("websub", { target: url });
    await expect(sendDelivery(readerActor, { deliveryId: id })).rejects.toThrow(Forbidden);
    await expect(requeueForgottenDeliveries(readerActor)).rejects.toThrow(Forbidden);
    await expect(forgetDeliveries(readerActor)).rejects.toThrow(Forbidden);
    expect(received).toEqual([]);
  });
});

committedTest("N8: twenty workers at one delivery send it once", async () => {
  const { url, received } = await open(answering(200));
  const id = await waiting("websub", { target: url });
  await Promise.all(Array.from({ length: 20 }, () => send(id)));
  expect(received).toHaveLength(1);
  expect(await now(id)).toMatchObject({ status: "delivered", attempts: 1 });
});

committedTest("X7: nothing is open in the database while the other side is asked", async () => {
  let heldOpen: number | undefined;
  const { url } = await open(async (response) => {
    const { rows } = await db().execute<{ n: number }>(sql`
      select count(*)::int as n from pg_stat_activity
      where state = 'idle in transaction' and datname = current_database()`);
    heldOpen = rows[0]?.n;
    response.end();
  });
  await send(await waiting("websub", { target: url }));
  expect(heldOpen).toBe(0);
});
