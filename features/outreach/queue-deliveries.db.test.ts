import { eq, sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, vi } from "vitest";
import { db, type Transaction } from "#db/client.ts";
import { articles, workingCopies } from "#db/schema/articles.ts";
import { deliveries } from "#db/schema/deliveries.ts";
import { sections } from "#db/schema/sections.ts";
import { series } from "#db/schema/series.ts";
import { settings } from "#db/schema/settings.ts";
import { topics } from "#db/schema/topics.ts";
import { corporaNote, corpus, hasCorpora } from "#db/test/corpora.ts";
import { committedTest, test } from "#db/test/database-test.ts";
import { makeStory } from "#db/test/make-story.ts";
import { queuedJobs } from "#db/test/queued-jobs.ts";
import { readerActor, systemActor } from "#features/auth/actor.ts";
import { addWebhook } from "#features/outreach/add-webhook.ts";
import { disableWebhook } from "#features/outreach/disable-webhook.ts";
import { queueDeliveries } from "#features/outreach/queue-deliveries.ts";
import { importWordPress } from "#features/transfer/wordpress/import-wordpress.ts";
import { correctArticle } from "#features/workflow/correct-article.ts";
import { publishArticle } from "#features/workflow/publish-article.ts";
import { releaseArticle } from "#features/workflow/release-article.ts";
import { restoreArticle } from "#features/workflow/restore-article.ts";
import { retractArticle } from "#features/workflow/retract-article.ts";
import { withholdArticle } from "#features/workflow/withhold-article.ts";
import { Forbidden } from "#lib/errors.ts";

const HUB = "https://hub.example/";
const ENGINES = "https://engines.example/indexnow";
const HOOK = "https://hooks.example/standfirst";
const events = ["article.published", "article.changed", "article.retracted"] as const;

beforeEach(() => {
  vi.stubEnv("SITE_URL", "https://ledger.example");
});
afterEach(() => {
  vi.unstubAllEnvs();
});

async function listen() {
  await db()
    .update(settings)
    .set({ websubHubs: [HUB], indexNowUrl: ENGINES, indexNowKey: "0123456789abcdef" });
  return addWebhook(systemActor, { url: HOOK, events: [...events] });
}

async function publish(articleId: number, slug = "") {
  const [copy] = await db()
    .select({ version: workingCopies.version })
    .from(workingCopies)
    .where(eq(workingCopies.articleId, articleId));
  const publishing = { articleId, seenVersion: copy!.version, slug, material: false };
  return publishArticle(systemActor, publishing);
}

async function rewrite(articleId: number, words: Partial<typeof workingCopies.$inferInsert>) {
  await db()
    .update(workingCopies)
    .set({ ...words, version: sql`${workingCopies.version} + 1` })
    .where(eq(workingCopies.articleId, articleId));
}

const all = () => db().select().from(deliveries).orderBy(deliveries.id);
const to = async (channel: string) => (await all()).filter((row) => row.channel === channel);
const tell = (articleId: number) => queueDeliveries(systemActor, { articleId });
const toldEvents = async () => (await to("webhook")).map(({ event }) => event);

async function published(tx: Transaction) {
  const story = await makeStory(tx, systemActor);
  await publish(story.articleId, "two-candidates");
  return story;
}

describe("D8: a story that is published", () => {
  test("is told to hubs, search engines and webhooks, each with a job of its own", async ({
    tx,
  }) => {
    await listen();
    const { articleId } = await published(tx);
    expect(await tell(articleId)).toEqual({ queued: 3 });
    const rows = await all();
    expect(rows).toMatchObject([
      { channel: "websub", target: HUB, status: "waiting", attempts: 0, webhookId: null },
      { channel: "indexnow", target: ENGINES, event: "article.published" },
      { channel: "webhook", target: HOOK, webhookId: expect.any(Number) },
    ]);
    const jobs = await queuedJobs(tx, "delivery.send");
    expect(new Set(jobs)).toEqual(new Set(rows.map(({ id }) => ({ deliveryId: id }))));
    expect(jobs).toHaveLength(3);
  });

  test("names to hubs every feed that holds it, in three formats", async ({ tx }) => {
    await listen();
    const { articleId, section, authorId } = await makeStory(tx, systemActor);
    const [parent] = await tx
      .insert(sections)
      .values({ slug: "world", name: "World" })
      .returning({ id: sections.id });
    await tx.update(sections).set({ parentId: parent!.id }).where(eq(sections.id, section.id));
    const [topic] = await tx
      .insert(topics)
      .values({ slug: "chairs", name: "Chairs" })
      .returning({ id: topics.id });
    const [column] = await tx
      .insert(series)
      .values({ slug: "column", name: "Column" })
      .returning({ id: series.id });
    await rewrite(articleId, { topicIds: [topic!.id], seriesId: column!.id });
    await publish(articleId);
    await tell(articleId);
    const [row] = await to("websub");
    const { rows } = await tx.execute<{ slug: string }>(
      sql`select slug from authors where id = ${authorId}`,
    );
    const pages = [
      "",
      `/authors/${rows[0]!.slug}`,
      `/${section.slug}`,
      "/world",
      "/series/column",
      "/topics/chairs",
    ];
    const feeds = pages.flatMap((page) =>
      ["feed.xml", "atom.xml", "feed.json"].map((name) => `https://ledger.example${page}/${name}`),
    );
    expect((row!.payload as { urls: string[] }).urls.toSorted()).toEqual(feeds.toSorted());
  });

  test("tells webhooks what its page tells everybody, and nothing else", async ({ tx }) => {
    await listen();
    const { articleId, section } = await published(tx);
    await tell(articleId);
    const [row] = await to("webhook");
    const { body } = row!.payload as { body: { article: Record<string, unknown> } };
    expect(body).toMatchObject({
      id: row!.key,
      event: "article.published",
      occurredAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      article: {
        id: articleId,
        url: `https://ledger.example/${section.slug}/two-candidates`,
        headline: "Two candidates, one chair",
        language: "en",
        section: { name: section.slug, url: `https://ledger.example/${section.slug}` },
        series: null,
        authors: [{ name: "Amara Diallo", role: "text" }],
        topics: [],
        changedAt: null,
      },
    });
    expect(Object.keys(body.article).toSorted()).toEqual([
      "authors",
      "changedAt",
      "headline",
      "id",
      "kicker",
      "kind",
      "language",
      "publishedAt",
      "section",
      "series",
      "standfirst",
      "topics",
      "url",
      "wordCount",
    ]);
  });

  test("R5: is told once, however often its job runs", async ({ tx }) => {
    await listen();
    const { articleId } = await published(tx);
    expect(await tell(articleId)).toEqual({ queued: 3 });
    expect(await tell(articleId)).toEqual({ queued: 0 });
    expect(await queuedJobs(tx, "delivery.send")).toHaveLength(3);
  });

  test("where nobody is to be told, nothing is written", async ({ tx }) => {
    const { articleId } = await published(tx);
    expect(await tell(articleId)).toEqual({ queued: 0 });
    await db().update(settings).set({ indexNowUrl: ENGINES });
    expect(await tell(articleId), "search engines without a key").toEqual({ queued: 0 });
  });
});

describe("D8: what happens to a story later", () => {
  test("a new version is a change, also where the story moved, with its address before", async ({
    tx,
  }) => {
    await listen();
    const { articleId, section } = await published(tx);
    await tell(articleId);
    const other = await makeStory(tx, systemActor);
    await rewrite(articleId, { sectionId: other.section.id, headline: "One candidate" });
    await publish(articleId, "one-candidate");
    expect(await tell(articleId)).toEqual({ queued: 3 });
    expect(await toldEvents()).toEqual(["article.published", "article.changed"]);
    const [, engines] = await to("indexnow");
    expect((engines!.payload as { urls: string[] }).urls).toEqual([
      `https://ledger.example/${other.section.slug}/one-candidate`,
      `https://ledger.example/${section.slug}/two-candidates`,
    ]);
    const [, hub] = await to("websub");
    const { urls } = hub!.payload as { urls: string[] };
    expect(urls).toContain(`https://ledger.example/${section.slug}/feed.xml`);
    expect(urls).toContain(`https://ledger.example/${other.section.slug}/feed.xml`);
  });

  test("a correction is a change", async ({ tx }) => {
    await listen();
    const { articleId } = await published(tx);
    await tell(articleId);
    const correction = { kind: "correction", placement: "top", text: "It was two." } as const;
    await correctArticle(systemActor, { articleId, ...correction });
    expect(await queuedJobs(tx, "article.corrected")).toEqual([{ articleId }]);
    await tell(articleId);
    expect(await toldEvents()).toEqual(["article.published", "article.changed"]);
  });

  test("a withdrawal says why, and not what the story said", async ({ tx }) => {
    await listen();
    const { articleId } = await published(tx);
    await tell(articleId);
    await retractArticle(systemActor, { articleId, reason: "It did not happen." });
    expect(await tell(articleId)).toEqual({ queued: 3 });
    const [, row] = await to("webhook");
    const { body } = row!.payload as { body: { article: Record<string, unknown> } };
    expect(body).toMatchObject({ event: "article.retracted" });
    expect(body.article).toMatchObject({ reason: "It did not happen.", id: articleId });
    expect(Object.keys(body.article)).not.toContain("standfirst");
    await publish(articleId);
    await tell(articleId);
    expect((await toldEvents()).at(-1)).toBe("article.published");
  });

  test("a withheld story keeps its headline back, and is published when it is shown again", async ({
    tx,
  }) => {
    await listen();
    const { articleId } = await published(tx);
    await withholdArticle(systemActor, { articleId, reason: "By order of a court." });
    expect(await queuedJobs(tx, "article.retracted")).toEqual([{ articleId }]);
    await tell(articleId);
    const [row] = await to("webhook");
    expect(row).toMatchObject({ event: "article.retracted" });
    expect(JSON.stringify(row?.payload)).not.toContain("candidates, one chair");
    await restoreArticle(systemActor, { articleId });
    await tell(articleId);
    expect(await toldEvents()).toEqual(["article.retracted", "article.published"]);
  });

  test("of two changes that came together the newest is told, once", async ({ tx }) => {
    await listen();
    const { articleId } = await published(tx);
    await rewrite(articleId, { headline: "The second" });
    await publish(articleId);
    await tell(articleId);
    await tell(articleId);
    const rows = await to("webhook");
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows[0]?.payload)).toContain("The second");
  });

  test("a webhook is called for what it asked for, and not once it is disabled", async ({ tx }) => {
    const { webhookId } = await addWebhook(systemActor, {
      url: HOOK,
      events: ["article.retracted"],
    });
    const { articleId } = await published(tx);
    expect(await tell(articleId)).toEqual({ queued: 0 });
    await retractArticle(systemActor, { articleId, reason: "It did not happen." });
    expect(await tell(articleId)).toEqual({ queued: 1 });
    await disableWebhook(systemActor, { webhookId });
    await publish(articleId);
    await retractArticle(systemActor, { articleId, reason: "It did not happen again." });
    expect(await tell(articleId)).toEqual({ queued: 0 });
  });
});

describe("D8: what the public must not find is told to nobody", () => {
  test("E8: an embargoed story, until its embargo has ended", async ({ tx }) => {
    await listen();
    const { articleId } = await published(tx);
    const embargo = (at: ReturnType<typeof sql>) =>
      tx.update(articles).set({ embargoUntil: at }).where(eq(articles.id, articleId));
    await embargo(sql`now() + interval '1 hour'`);
    expect(await tell(articleId)).toEqual({ queued: 0 });
    await tx.execute(sql`alter table revisions disable trigger all`);
    await tx.execute(sql`update revisions set saved_at = now() - interval '1 hour'`);
    await embargo(sql`now() - interval '1 minute'`);
    await releaseArticle(systemActor, { articleId });
    expect(await tell(articleId)).toEqual({ queued: 3 });
    expect(await toldEvents()).toEqual(["article.published"]);
  });

  test("an unlisted story, a draft, and one that never was", async ({ tx }) => {
    await listen();
    const { articleId } = await published(tx);
    await tx.update(articles).set({ unlistedAt: new Date() }).where(eq(articles.id, articleId));
    const draft = await makeStory(tx, systemActor);
    for (const id of [articleId, draft.articleId, 999_999_999]) {
      expect(await tell(id)).toEqual({ queued: 0 });
    }
  });

  test("an embargoed story that was withdrawn before anybody knew of it", async ({ tx }) => {
    await listen();
    const { articleId } = await published(tx);
    const embargoUntil = sql`now() + interval '1 hour'`;
    await tx.update(articles).set({ embargoUntil }).where(eq(articles.id, articleId));
    await retractArticle(systemActor, { articleId, reason: "Never mind." });
    expect(await tell(articleId)).toEqual({ queued: 0 });
  });

  test("X3: nobody but the system tells", async ({ tx }) => {
    const { articleId } = await published(tx);
    await expect(queueDeliveries(readerActor, { articleId })).rejects.toThrow(Forbidden);
  });
});

describe("D8: loading is not publishing", () => {
  test.skipIf(!hasCorpora)(`an import leaves nothing to tell${corporaNote}`, async ({ tx }) => {
    await listen();
    const files = [corpus("wordpress/torture/small-export.xml")];
    const report = await importWordPress({ files, dryRun: false, siteTimeZone: "UTC" });
    expect(report.kinds.story?.created).toBe(6);
    for (const name of ["article.published", "article.due", "delivery.send"] as const) {
      expect(await queuedJobs(tx, name)).toEqual([]);
    }
    const [story] = await tx.select({ id: articles.id }).from(articles).limit(1);
    expect(await tell(story!.id)).toEqual({ queued: 0 });
  });
});

committedTest("R5: the job of one happening, run ten times at once, tells once", async () => {
  const tx = db() as unknown as Transaction;
  await listen();
  const { articleId } = await published(tx);
  const told = await Promise.all(Array.from({ length: 10 }, () => tell(articleId)));
  expect(told.reduce((sum, { queued }) => sum + queued, 0)).toBe(3);
  expect(await queuedJobs(tx, "delivery.send")).toHaveLength(3);
});
