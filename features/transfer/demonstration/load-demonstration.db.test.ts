import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { and, count, eq, getTableColumns, isNotNull, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, vi } from "vitest";
import { db } from "#db/client.ts";
import { articles, frontSlots, revisions } from "#db/schema/articles.ts";
import { bylines } from "#db/schema/authors.ts";
import { comments } from "#db/schema/comments.ts";
import { media } from "#db/schema/media.ts";
import { pages } from "#db/schema/pages.ts";
import { sections } from "#db/schema/sections.ts";
import { settings } from "#db/schema/settings.ts";
import { sponsorPlacements } from "#db/schema/sponsors.ts";
import { topics } from "#db/schema/topics.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { test } from "#db/test/database-test.ts";
import { expiredTags } from "#db/test/expired-tags.ts";
import { queuedJobs } from "#db/test/queued-jobs.ts";
import { isUntouched } from "#features/transfer/demonstration/is-untouched.ts";
import { loadDemonstration } from "#features/transfer/demonstration/load-demonstration.ts";
import { RETRACTED, rememberRows } from "#features/transfer/demonstration/remembered-rows.ts";
import { removeDemonstration } from "#features/transfer/demonstration/remove-demonstration.ts";
import { restoreDemonstration } from "#features/transfer/demonstration/restore-demonstration.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "demonstration-"));
  vi.stubEnv("DATA_DIR", folder);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

describe("loadDemonstration", () => {
  // One test, since drawing its pictures takes three quarters of a minute.
  test("an empty database becomes a publication, once; it leaves what people made, or nothing, when it is taken out", {
    timeout: 120_000,
  }, async ({ tx }) => {
    expect(await removeDemonstration()).toBe(false);
    const before = { rows: await counts(tx), settings: await tx.select().from(settings) };
    expect(await loadDemonstration()).toBe(true);
    const first = await counts(tx);
    expect(first).toMatchObject({
      articles: expect.toSatisfy((n) => n >= 42),
      sections: 6,
      series: 3,
    });
    expect(expiredTags()).toEqual(expect.arrayContaining(["articles", "site", "newsletters"]));

    expect(await loadDemonstration()).toBe(false);
    expect(await counts(tx)).toEqual(first);
    await everyStoryIsWhole();
    await editorsHaveChosen();
    await everyPictureIsLight();
    await everyPictureSaysWhoseItIs();
    await readersHaveAnswered();
    expect(await queuedJobs(tx, "article.published"), "D8: nothing is told elsewhere").toEqual([]);

    await tx.execute(sql`savepoint loaded`);
    await removalKeepsWhatPeopleMade(tx);
    await tx.execute(sql`rollback to savepoint loaded`);

    expect(await removeDemonstration()).toBe(true);
    expect({ rows: await counts(tx), settings: await tx.select().from(settings) }).toEqual(before);
    expect(await filesBelow(join(folder, "media"))).toEqual([]);
    expect(await loadDemonstration(), "it stays out until somebody asks").toBe(false);
    expect(await isUntouched(tx), "and then there is room for it").toBe(true);
  });

  test("is refused where somebody has begun to work", async ({ tx }) => {
    await addSection(tx, "ours");
    expect(await restoreDemonstration()).toBe(false);
    await tx.delete(sections);
    await tx.update(settings).set({ name: "Our own paper" });
    expect(await restoreDemonstration()).toBe(false);
    expect(await counts(tx)).toMatchObject({ articles: 0, media: 0 });
  });
});

describe("removeDemonstration", () => {
  test("keeps a story that people withdrew, and takes the one that it withdrew itself", async ({
    tx,
  }) => {
    const sectionId = await addSection(tx, "peace");
    const theirs = await addLiveArticle(tx, { slug: "theirs", sectionId });
    const own = await addLiveArticle(tx, { slug: "own", sectionId });
    await tx
      .update(articles)
      .set({ stage: "retracted", retractedAt: new Date(), retractionReason: "Wrong." });
    await rememberRows(tx, "article", [
      { name: "theirs", id: theirs },
      { name: "own", id: own, hash: RETRACTED },
    ]);
    await tx.update(settings).set({ demonstrationAt: new Date() });
    expect(await removeDemonstration()).toBe(true);
    expect(await tx.select({ slug: articles.slug }).from(articles)).toEqual([{ slug: "theirs" }]);
  });
});

type Tx = Parameters<typeof addSection>[0];

const TABLES = [
  "articles",
  "authors",
  "bylines",
  "comments",
  "corrections",
  "front_slots",
  "imported_rows",
  "media",
  "newsletter_issues",
  "newsletters",
  "pages",
  "quiz_choice_counts",
  "quiz_questions",
  "quiz_scores",
  "quizzes",
  "revisions",
  "sections",
  "series",
  "sponsor_placements",
  "sponsors",
  "topics",
  "working_copies",
];

async function counts(tx: Tx): Promise<Record<string, number>> {
  const each = TABLES.map(
    (table) => sql`select ${table} as name, count(*)::int as n from ${sql.identifier(table)}`,
  );
  const { rows } = await tx.execute<{ name: string; n: number }>(sql.join(each, sql` union all `));
  return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
}

async function slugsOf(tx: Tx, table: "authors" | "series"): Promise<string[]> {
  const { rows } = await tx.execute<{ slug: string }>(
    sql`select slug from ${sql.identifier(table)} order by slug`,
  );
  return rows.map(({ slug }) => slug);
}

async function removalKeepsWhatPeopleMade(tx: Tx): Promise<void> {
  const ours = await addOurStory(tx);
  await tx.update(pages).set({ title: "About us" }).where(eq(pages.slug, "about"));
  await tx.update(settings).set({ motto: "Our own motto" });
  const [other] = await tx.insert(topics).values({ slug: "ours", name: "Ours" }).returning();

  expect(await removeDemonstration()).toBe(true);

  expect(await tx.select({ slug: articles.slug }).from(articles)).toEqual([{ slug: ours.slug }]);
  expect(await tx.select({ slug: sections.slug }).from(sections)).toEqual([{ slug: "peace" }]);
  expect(await slugsOf(tx, "authors")).toEqual(["jonas-weil"]);
  expect(await slugsOf(tx, "series")).toEqual([]);
  expect(await tx.select({ id: topics.id }).from(topics)).toEqual([{ id: other!.id }]);
  expect(await tx.select({ title: pages.title }).from(pages)).toEqual([{ title: "About us" }]);
  const kept = await tx.select({ filename: media.filename }).from(media).orderBy(media.filename);
  expect(kept).toEqual([{ filename: "jonas-weil.svg" }, { filename: "raised-hands.svg" }]);
  const [after] = await tx.select().from(settings);
  expect(after).toMatchObject({
    motto: "Our own motto",
    name: "Untitled publication",
    demonstrationAt: null,
  });
}

async function everyStoryIsWhole(): Promise<void> {
  const stories = await db()
    .select({
      slug: articles.slug,
      stage: articles.stage,
      publishedAt: articles.publishedAt,
      words: articles.wordCount,
      picture: revisions.leadMediaId,
      credits: db().$count(bylines, eq(bylines.articleId, articles.id)),
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId));
  for (const { slug, stage, words, credits } of stories) {
    expect(stage, slug).toBe(slug === WITHDRAWN ? "retracted" : "live");
    expect(words, slug).toBeGreaterThan(130);
    expect(credits, slug).toBeGreaterThan(0);
  }
  expect(stories.filter(({ picture }) => picture === null)).toHaveLength(6);
  const ages = stories.map(({ publishedAt }) => (Date.now() - Number(publishedAt)) / 86_400_000);
  expect(Math.min(...ages)).toBeLessThan(0.1);
  expect(Math.max(...ages)).toBeGreaterThan(366);
  expect(await db().$count(articles, isNotNull(articles.translationOf))).toBe(4);
  expect(await db().$count(articles, isNotNull(articles.changedAt))).toBe(3);
  expect(await db().$count(frontSlots)).toBe(4);
  expect(await db().$count(topics, eq(topics.description, ""))).toBe(0);
}

const WITHDRAWN = "the-school-at-halmir";

async function editorsHaveChosen(): Promise<void> {
  const withdrawn = await storyAt(WITHDRAWN);
  expect(withdrawn.retractionReason).toContain("another town");
  expect(Number(withdrawn.retractedAt)).toBeGreaterThan(Number(withdrawn.publishedAt));
  const post = await storyAt("a-ninth-post-and-a-mule");
  expect(await storyAt("mandate-renewed")).toMatchObject({
    pinnedIds: [post.id],
    republication: "allowed",
    commentMode: "premoderated",
  });
  expect(await storyAt("how-to-read-a-river-gauge")).toMatchObject({
    kind: "sponsored",
    republication: "refused",
    commentMode: "closed",
  });
  const [current] = await db().select().from(settings);
  expect(current?.republicationLicence).toBe("CC BY-ND 4.0");
}

async function storyAt(slug: string) {
  const [story] = await db()
    .select({ ...getTableColumns(revisions), ...getTableColumns(articles) })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .where(eq(articles.slug, slug));
  return story!;
}

async function everyPictureIsLight(): Promise<void> {
  const rows = await db().select().from(media);
  const used = rows.flatMap(({ variants }) => variants.map(({ path }) => path));
  expect(await filesBelow(join(folder, "media"))).toEqual(
    [...used, ...rows.map(({ path }) => path)].sort(),
  );
  for (const { filename, variants, width, height, colour } of rows) {
    expect([width, height, colour].every(Boolean), filename).toBe(true);
    expect(new Set(variants.map(({ format }) => format))).toEqual(
      new Set(["avif", "webp", "jpeg"]),
    );
    const avif = variants.find(({ format, width: across }) => format === "avif" && across === 800)!;
    const { size } = await stat(join(folder, "media", avif.path));
    expect(size, `P3: ${filename}`).toBeLessThanOrEqual(60_000);
  }
}

async function everyPictureSaysWhoseItIs(): Promise<void> {
  const rows = await db().select().from(media);
  const named = new Map(rows.map((row) => [row.filename, row]));
  expect(named.get("two-doors-one-chair.svg")).toMatchObject({
    rights: "republication",
    credit: "Illustration: The Ledger",
    licence: "CC BY 4.0",
  });
  expect(named.get("the-old-lighthouse.svg")).toMatchObject({
    caption: "The lighthouse, which stays.",
    credit: "Illustration: The Ledger, after a photograph by Teodor Maslak",
  });
  for (const name of ["jonas-weil", "the-wall-in-question"])
    expect(named.get(`${name}.svg`)?.rights, name).toBe("own_use");
}

async function readersHaveAnswered(): Promise<void> {
  const [held] = await db()
    .select({ n: count() })
    .from(comments)
    .where(eq(comments.status, "held"));
  const [replies] = await db()
    .select({ n: count() })
    .from(comments)
    .where(and(eq(comments.status, "public"), isNotNull(comments.parentId)));
  const future = await db().$count(comments, sql`${comments.createdAt} > now()`);
  const running = await db().$count(sponsorPlacements, sql`now() between starts_at and ends_at`);
  const [taken] = await db().select().from(comments).where(eq(comments.status, "deleted"));
  expect(taken).toMatchObject({ authorName: "-", authorEmail: "", text: "-" });
  expect(await db().$count(comments, eq(comments.parentId, taken!.id))).toBe(1);
  expect(held!.n).toBe(3);
  expect(replies!.n).toBeGreaterThan(5);
  expect(future).toBe(0);
  expect(running).toBeGreaterThanOrEqual(3);
}

/** A story of our own that stands in the demonstration's section, by its author, with its picture in the text. */
async function addOurStory(tx: Tx): Promise<{ slug: string }> {
  const [section] = await tx.select().from(sections).where(eq(sections.slug, "peace"));
  const [hands] = await tx.select().from(media).where(eq(media.filename, "raised-hands.svg"));
  const { rows } = await tx.execute<{ id: number }>(
    sql`select id from authors where slug = 'jonas-weil'`,
  );
  const body = {
    type: "doc",
    version: 1,
    content: [{ type: "gallery", attrs: { mediaIds: [hands!.id] } }],
  };
  await addLiveArticle(tx, {
    slug: "our-own",
    sectionId: section!.id,
    bylines: [{ authorId: Number(rows[0]!.id), role: "text" }],
    body,
  });
  return { slug: "our-own" };
}

async function filesBelow(path: string): Promise<string[]> {
  const found = await readdir(path, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();
}
