import { setTimeout as sleep } from "node:timers/promises";
import { eq, sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, vi } from "vitest";
import { db, type Transaction } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { audit } from "#db/schema/audit.ts";
import { deliveries } from "#db/schema/deliveries.ts";
import { committedTest as test } from "#db/test/database-test.ts";
import { makeStory } from "#db/test/make-story.ts";
import { systemActor } from "#features/auth/actor.ts";
import { addWebhook } from "#features/outreach/add-webhook.ts";
import { publishArticle } from "#features/workflow/publish-article.ts";
import { retractArticle } from "#features/workflow/retract-article.ts";
import { type HostileServer, hostileServer } from "#lib/outbound/test/hostile-server.ts";
import { startWorker, type Worker } from "#worker/start-worker.ts";

let worker: Worker | undefined;
let server: HostileServer;
let isWell = true;

beforeEach(async () => {
  vi.stubEnv("OUTREACH_LOCAL", "1");
  isWell = true;
  server = await hostileServer((response) => response.writeHead(isWell ? 200 : 503).end());
});
afterEach(async () => {
  await worker?.stop();
  worker = undefined;
  await server.close();
  vi.unstubAllEnvs();
});

const heard = () =>
  server.received.map(({ body }) => (JSON.parse(body) as { event: string }).event);

async function listening() {
  const events = ["article.published" as const, "article.retracted" as const];
  await addWebhook(systemActor, { url: server.url, events });
  const { articleId } = await makeStory(db() as unknown as Transaction, systemActor);
  return articleId;
}

const publish = (articleId: number) =>
  publishArticle(systemActor, { articleId, seenVersion: 1, slug: "", material: false });

describe("D8: by the worker", () => {
  test("whoever listens hears of a publication and of a withdrawal", async ({ databaseUrl }) => {
    const articleId = await listening();
    worker = await startWorker(databaseUrl);
    await publish(articleId);
    await expect.poll(heard).toEqual(["article.published"]);
    await retractArticle(systemActor, { articleId, reason: "It did not happen." });
    await expect.poll(heard).toEqual(["article.published", "article.retracted"]);
  });

  test("a host that is down holds up neither publishing nor its own next try", async ({
    databaseUrl,
  }) => {
    isWell = false;
    const articleId = await listening();
    await publish(articleId);
    worker = await startWorker(databaseUrl);
    // Noted only after the try, with the job of the next one; the try itself is counted before it is made.
    const tried = async () => (await db().select().from(deliveries))[0];
    await expect.poll(tried).toMatchObject({ attempts: 1, responseStatus: 503 });
    const [row] = await db().select().from(articles).where(eq(articles.id, articleId));
    expect(row?.stage).toBe("live");
    isWell = true;
    await db().execute(sql`update deliveries set next_attempt_at = now()`);
    await db().execute(
      sql`update pgboss.job set start_after = now() where name = 'delivery.send' and state < 'active'`,
    );
    await expect.poll(heard).toHaveLength(2);
    expect(server.received[1]?.body).toBe(server.received[0]?.body);
  });

  test("D12: an embargo that ended while no worker ran ends at its start, one to come at its moment", async ({
    databaseUrl,
  }) => {
    const past = await listening();
    const { articleId: coming } = await makeStory(db() as unknown as Transaction, systemActor);
    for (const articleId of [past, coming]) await publish(articleId);
    await db().execute(sql`alter table revisions disable trigger all`);
    await db().execute(sql`update revisions set saved_at = now() - interval '1 hour'`);
    await db().execute(sql`delete from pgboss.job`);
    const embargo = (articleId: number, until: ReturnType<typeof sql>) =>
      db().update(articles).set({ embargoUntil: until }).where(eq(articles.id, articleId));
    await embargo(past, sql`now() - interval '1 minute'`);
    await embargo(coming, sql`now() + interval '4 seconds'`);
    worker = await startWorker(databaseUrl);
    const releases = () =>
      db().select().from(audit).where(eq(audit.action, "article.release")).orderBy(audit.id);
    const released = async () => {
      const rows = await releases();
      return rows.map(({ subjectId }) => Number(subjectId));
    };
    await expect.poll(released).toEqual([past, coming]);
    const [kept] = await db().select().from(articles).where(eq(articles.id, coming));
    const [, second] = await releases();
    expect(Number(second!.at)).toBeGreaterThanOrEqual(Number(kept!.embargoUntil));
    await expect.poll(heard).toHaveLength(2);
    await sleep(200);
    expect(heard()).toEqual(["article.published", "article.published"]);
  });
});
