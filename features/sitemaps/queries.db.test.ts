import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { articles, articleTopics, origins } from "#db/schema/articles.ts";
import { authors, bylines } from "#db/schema/authors.ts";
import { corrections } from "#db/schema/corrections.ts";
import { newsletterIssues, newsletters } from "#db/schema/newsletters.ts";
import { pages } from "#db/schema/pages.ts";
import { quizQuestions, quizzes } from "#db/schema/quizzes.ts";
import { topics } from "#db/schema/topics.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { bodyOf } from "#db/test/body-of.ts";
import { test } from "#db/test/database-test.ts";
import { listSitemapParts } from "#features/sitemaps/list-sitemap-parts.ts";
import { listNews, listSitemapEntries } from "#features/sitemaps/queries.ts";

const at = (text: string) => new Date(`2026-${text}:00Z`);
const paths = async (part: string) => (await listSitemapEntries(part)).map(({ path }) => path);

/** A story whose page never changed after it appeared. */
async function addStory(
  tx: Transaction,
  slug: string,
  sectionId: number,
  when = at("09-10T08:00"),
) {
  const id = await addLiveArticle(tx, { slug, sectionId, publishedAt: when });
  await tx.update(articles).set({ revisedAt: when }).where(eq(articles.id, id));
  return id;
}

describe("D3: what search engines may find", () => {
  test("a story that is not to be read, not to be listed, or at home elsewhere is in no sitemap", async ({
    tx,
  }) => {
    const peace = await addSection(tx, "peace");
    await addStory(tx, "open", peace);
    const set = async (slug: string, values: Partial<typeof articles.$inferInsert>) => {
      const id = await addStory(tx, slug, peace);
      await tx.update(articles).set(values).where(eq(articles.id, id));
    };
    await set("unlisted", { unlistedAt: at("09-11T08:00") });
    await set("embargoed", { embargoUntil: new Date(Date.now() + 3_600_000) });
    await set("withheld", { withheldAt: at("09-11T08:00"), withheldReason: "a court" });
    await set("retracted", {
      stage: "retracted",
      retractedAt: at("09-11T08:00"),
      retractionReason: "wrong",
    });
    await tx.insert(articles).values({ slug: "draft" });
    const syndicated = { name: "Observer", url: "https://observer.example/x" };
    const elsewhere = await addStory(tx, "elsewhere", peace);
    await tx.insert(origins).values({ articleId: elsewhere, ...syndicated, canonical: "source" });
    const here = await addStory(tx, "syndicated", peace);
    await tx.insert(origins).values({ articleId: here, ...syndicated, canonical: "here" });
    expect(await paths("stories-2026-09")).toEqual(["/peace/open", "/peace/syndicated"]);
    expect((await listNews(at("09-10T09:00"))).map(({ path }) => path).sort()).toEqual([
      "/peace/open",
      "/peace/syndicated",
    ]);
  });

  test("stories stand by the month in UTC in which they appeared, the oldest first", async ({
    tx,
  }) => {
    const peace = await addSection(tx, "peace");
    await addStory(tx, "last-of-august", peace, new Date("2026-08-31T23:59:59Z"));
    await addStory(tx, "second", peace, at("09-02T00:00"));
    await addStory(tx, "first", peace, at("09-01T00:00"));
    expect((await listSitemapParts()).map(({ name }) => name)).toEqual(
      expect.arrayContaining(["stories-2026-08", "stories-2026-09"]),
    );
    expect(await paths("stories-2026-08")).toEqual(["/peace/last-of-august"]);
    expect(await paths("stories-2026-09")).toEqual(["/peace/first", "/peace/second"]);
    expect(await paths("stories-2026-07")).toEqual([]);
    expect(await paths("no-such-part")).toEqual([]);
  });

  test("a story changed when its words did, when it was corrected, or when an editor said so", async ({
    tx,
  }) => {
    const peace = await addSection(tx, "peace");
    await addStory(tx, "same", peace);
    const revised = await addStory(tx, "revised", peace);
    await tx
      .update(articles)
      .set({ revisedAt: at("09-12T08:00") })
      .where(eq(articles.id, revised));
    const corrected = await addStory(tx, "corrected", peace);
    for (const publishedAt of [at("09-14T08:00"), at("09-13T08:00")]) {
      await tx
        .insert(corrections)
        .values({ articleId: corrected, kind: "correction", text: `${publishedAt}`, publishedAt });
    }
    const updated = await addStory(tx, "updated", peace);
    await tx
      .update(articles)
      .set({ changedAt: at("09-15T08:00") })
      .where(eq(articles.id, updated));
    const changes = (await listSitemapEntries("stories-2026-09")).map(({ path, changedAt }) => [
      path.slice("/peace/".length),
      changedAt,
    ]);
    expect(changes).toEqual([
      ["same", "2026-09-10T08:00:00Z"],
      ["revised", "2026-09-12T08:00:00Z"],
      ["corrected", "2026-09-14T08:00:00Z"],
      ["updated", "2026-09-15T08:00:00Z"],
    ]);
    const [part] = (await listSitemapParts()).filter(({ name }) => name === "stories-2026-09");
    expect(part!.changedAt).toBe("2026-09-15T08:00:00Z");
  });

  test("a listing changed with its newest change, also below a section; an empty one is left out", async ({
    tx,
  }) => {
    const world = await addSection(tx, "world");
    const africa = await addSection(tx, "africa", world);
    await addSection(tx, "empty");
    await addStory(tx, "old", world, at("09-01T08:00"));
    const story = await addStory(tx, "new", africa, at("09-20T08:00"));
    const [topic] = await tx
      .insert(topics)
      .values([
        { slug: "votes", name: "V" },
        { slug: "none", name: "N" },
      ])
      .returning();
    await tx.insert(articleTopics).values({ articleId: story, topicId: topic!.id });
    const [author] = await tx
      .insert(authors)
      .values([
        { slug: "amara", name: "A" },
        { slug: "idle", name: "I" },
      ])
      .returning();
    await tx
      .insert(bylines)
      .values({ articleId: story, authorId: author!.id, role: "text", position: 0 });
    const changedAt = "2026-09-20T08:00:00Z";
    expect(await listSitemapEntries("sections")).toEqual([
      { path: "/world", changedAt, translations: [] },
      { path: "/africa", changedAt, translations: [] },
    ]);
    expect(await listSitemapEntries("topics")).toEqual([
      { path: "/topics/votes", changedAt, translations: [] },
    ]);
    expect(await paths("authors")).toEqual(["/authors/amara"]);
    expect(await listSitemapEntries("pages")).toContainEqual({
      path: "/",
      changedAt,
      translations: [],
    });
  });

  test("static pages that are out, quizzes with questions, and issues that were sent", async ({
    tx,
  }) => {
    await addSection(tx, "taken");
    const body = bodyOf("We.");
    const publishedAt = at("08-01T08:00");
    const page = (slug: string, more = {}) => ({ slug, title: slug, body, publishedAt, ...more });
    await tx
      .insert(pages)
      .values([
        page("ethics", { changedAt: at("08-05T08:00") }),
        page("unwritten", { publishedAt: null }),
        page("coming", { publishedAt: new Date(Date.now() + 3_600_000) }),
        page("taken"),
      ]);
    const [asked] = await tx
      .insert(quizzes)
      .values(["asked", "empty"].map((slug) => ({ slug, title: slug, publishedAt })))
      .returning();
    const choices = [
      { text: "a", isRight: true },
      { text: "b", isRight: false },
    ];
    await tx.insert(quizQuestions).values({ quizId: asked!.id, position: 1, prompt: "?", choices });
    const [letter] = await tx.insert(newsletters).values({ slug: "weekly", name: "W" }).returning();
    const issue = { newsletterId: letter!.id, subject: "S" };
    await tx.insert(newsletterIssues).values([
      { ...issue, slug: "1", sentAt: publishedAt },
      { ...issue, slug: "2" },
    ]);
    const static_ = (await listSitemapEntries("pages")).filter(
      ({ changedAt }) => changedAt === "2026-08-05T08:00:00Z",
    );
    expect(static_.map(({ path }) => path)).toEqual(["/ethics"]);
    expect(await paths("pages")).toEqual(
      expect.arrayContaining(["/", "/series", "/newsletters", "/quizzes"]),
    );
    expect(await paths("pages")).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/unwritten|coming|taken/)]),
    );
    expect(await paths("quizzes")).toEqual(["/quizzes/asked"]);
    expect((await paths("newsletters")).sort()).toEqual([
      "/newsletters/weekly",
      "/newsletters/weekly/1",
    ]);
  });

  test("A2: a story in several languages names all that are to be found, itself too", async ({
    tx,
  }) => {
    const peace = await addSection(tx, "peace");
    const first = await addStory(tx, "first", peace);
    await addStory(tx, "alone", peace);
    for (const [slug, language, more] of [
      ["deux", "fr", {}],
      ["drei", "de", { unlistedAt: at("09-11T08:00") }],
    ] as const) {
      const id = await addStory(tx, slug, peace);
      await tx
        .update(articles)
        .set({ translationOf: first, language, ...more })
        .where(eq(articles.id, id));
    }
    const entries = await listSitemapEntries("stories-2026-09");
    const both = [
      { language: "en", path: "/peace/first" },
      { language: "fr", path: "/peace/deux" },
    ];
    expect(entries.map(({ path, translations }) => [path, translations])).toEqual([
      ["/peace/first", both],
      ["/peace/alone", []],
      ["/peace/deux", both],
    ]);
  });

  test("50,001 stories of one month stand in parts that overlap nowhere", {
    timeout: 60_000,
  }, async ({ tx }) => {
    const peace = await addSection(tx, "peace");
    await addManyStories(tx, peace, 50_001);
    const names = (await listSitemapParts()).map(({ name }) => name);
    expect(names.filter((name) => name.startsWith("stories"))).toEqual([
      "stories-2026-09",
      ...[2, 3, 4, 5, 6].map((number) => `stories-2026-09-${number}`),
    ]);
    expect(await listSitemapEntries("stories-2026-09")).toHaveLength(10_000);
    expect(await paths("stories-2026-09-6")).toEqual(["/peace/s50001"]);
    const [five, six] = [
      await listSitemapEntries("stories-2026-09-5"),
      await paths("stories-2026-09-6"),
    ];
    expect(five.at(-1)!.path).toBe("/peace/s50000");
    expect(six).not.toContain(five.at(-1)!.path);
  });
});

describe("D4: the news sitemap", () => {
  test.for([
    ["47:59:59", 47 * 3600 + 3599, 1],
    ["48:00:00", 48 * 3600, 0],
    ["48:00:01", 48 * 3600 + 1, 0],
    ["now", 0, 1],
    ["a second from now", -1, 0],
  ] as const)("a story that appeared %s ago", async ([, seconds, count], { tx }) => {
    const peace = await addSection(tx, "peace");
    await addStory(tx, "story", peace, at("09-10T08:00"));
    const now = new Date(at("09-10T08:00").getTime() + seconds * 1000);
    expect(await listNews(now)).toHaveLength(count);
  });

  test("has the headline of the page, the newest first, and nothing that was paid for", async ({
    tx,
  }) => {
    const peace = await addSection(tx, "peace");
    await addStory(tx, "first", peace, at("09-10T08:00"));
    await addStory(tx, "second", peace, at("09-10T09:00"));
    await addLiveArticle(tx, {
      slug: "paid",
      sectionId: peace,
      kind: "sponsored",
      publishedAt: at("09-10T09:30"),
    });
    expect(await listNews(at("09-10T10:00"))).toEqual([
      { path: "/peace/second", headline: "second", language: "en", publishedAt: at("09-10T09:00") },
      { path: "/peace/first", headline: "first", language: "en", publishedAt: at("09-10T08:00") },
    ]);
  });

  test("of more than a thousand stories, the newest thousand", async ({ tx }) => {
    const peace = await addSection(tx, "peace");
    await addManyStories(tx, peace, 1001);
    const news = await listNews(at("09-10T10:00"));
    expect(news).toHaveLength(1000);
    expect(news.at(-1)!.path).toBe("/peace/s2");
  });
});

/** Stories a millisecond apart, from 2026-09-10 08:00 UTC. */
async function addManyStories(tx: Transaction, sectionId: number, count: number): Promise<void> {
  await tx.execute(sql`with added as (
      insert into articles (slug, created_at) select 's' || n, '2026-09-10T08:00:00Z' from generate_series(1, ${count}::int) n
      returning id, substr(slug, 2)::int as n),
    written as (insert into revisions (article_id, number, headline, section_id)
      select id, 1, 'Headline ' || n, ${sectionId} from added returning id, article_id)
    select 1`);
  // What tests before have rolled back may have left the planner with tables that it takes to be empty.
  await tx.execute(sql`analyze articles, revisions`);
  await tx.execute(sql`update articles set stage = 'live', live_revision_id = revisions.id, section_id = ${sectionId},
      published_at = '2026-09-10T08:00:00Z'::timestamptz + substr(slug, 2)::int * interval '1 millisecond'
    from revisions where revisions.article_id = articles.id`);
}
