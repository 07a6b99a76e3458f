import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { authors } from "#db/schema/authors.ts";
import { series } from "#db/schema/series.ts";
import { topics } from "#db/schema/topics.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { bodyOf } from "#db/test/body-of.ts";
import { test } from "#db/test/database-test.ts";
import { answerApi } from "#features/api/answer-api.ts";
import {
  loadApiArticle,
  loadApiArticles,
  loadApiAuthors,
  loadApiDescription,
  loadApiSections,
  loadApiSeries,
  loadApiTopics,
} from "#features/api/loaders.ts";
import { PLACES_PER_PAGE } from "#features/api/queries.ts";
import { faultsByDescription } from "#features/api/test/faults-by-description.ts";
import { allArticlesTag, articleTag } from "#features/articles/tags.ts";
import { authorTag } from "#features/authors/tags.ts";
import { siteTag } from "#features/settings/tags.ts";
import { sectionTag } from "#features/taxonomy/tags.ts";
import { newRender, withRender } from "#lib/render.ts";

const SITE = "http://localhost:3000";
const MINUTE = 60_000;

const LISTS = {
  articles: loadApiArticles,
  sections: loadApiSections,
  topics: loadApiTopics,
  authors: loadApiAuthors,
  series: loadApiSeries,
};

/** What the interface answers at an address, with what the answer depends on. */
async function ask(address: string) {
  const url = new URL(address, SITE);
  const [, , , list, id] = url.pathname.split("/") as [string, string, string, string, string?];
  const render = newRender();
  const response = await withRender(render, () =>
    answerApi(() =>
      id === undefined ? LISTS[list as keyof typeof LISTS](url.searchParams) : loadApiArticle(id),
    ),
  );
  return {
    status: response.status,
    contentType: response.headers.get("content-type")!,
    headers: response.headers,
    body: await response.json(),
    tags: [...render.tags].sort(),
    isDeclared: render.declared,
  };
}

const slugsOf = ({ body }: { body: { items: { url: string }[] } }) =>
  body.items.map(({ url }) => url.split("/").at(-1));

/** Three stories: the first is the oldest and has everything. */
async function addStories(tx: Transaction) {
  const world = await addSection(tx, "world");
  const africa = await addSection(tx, "africa", world);
  await addSection(tx, "empty");
  const [votes] = await tx
    .insert(topics)
    .values([
      { slug: "votes", name: "Votes" },
      { slug: "secret", name: "Of a draft" },
    ])
    .returning();
  const [amara] = await tx
    .insert(authors)
    .values([
      { slug: "amara", name: "Amara <b>Diallo</b>" },
      { slug: "idle", name: "Nobody yet" },
    ])
    .returning();
  const [column] = await tx
    .insert(series)
    .values([
      { slug: "smoke", name: "Smoke" },
      { slug: "coming", name: "Not begun" },
    ])
    .returning();
  const at = (minutes: number) => new Date(Date.now() - minutes * MINUTE);
  const first = await addLiveArticle(tx, {
    slug: "first",
    headline: '</script>\u202e"First" & last',
    sectionId: africa,
    seriesId: column!.id,
    topicIds: [votes!.id],
    bylines: [{ authorId: amara!.id, role: "text" }],
    body: bodyOf("One <script>alert(1)</script> word."),
    publishedAt: at(30),
    origin: {
      name: "Wire",
      url: "https://wire.example/1",
      licence: "CC BY",
      licenceUrl: "",
      canonical: "here",
    },
  });
  const second = await addLiveArticle(tx, {
    slug: "second",
    sectionId: world,
    publishedAt: at(20),
  });
  const third = await addLiveArticle(tx, {
    slug: "third",
    sectionId: world,
    language: "ar",
    publishedAt: at(10),
  });
  return { world, africa, first, second, third, amara: amara!.id };
}

describe("D11: stories", () => {
  test("the newest first, and by section with all below, topic, author, series and language", async ({
    tx,
  }) => {
    await addStories(tx);
    for (const [query, slugs] of [
      ["", ["third", "second", "first"]],
      ["?section=world", ["third", "second", "first"]],
      ["?section=africa", ["first"]],
      ["?section=empty", []],
      ["?topic=votes", ["first"]],
      ["?author=amara", ["first"]],
      ["?series=smoke", ["first"]],
      ["?language=ar", ["third"]],
      ["?language=fr", []],
      ["?section=world&language=en", ["second", "first"]],
      ["?topic=votes&author=amara&series=smoke&section=africa&language=en", ["first"]],
      ["?topic=votes&language=ar", []],
    ] as const) {
      const found = await ask(`/api/v1/articles${query}`);
      expect([query, found.status, slugsOf(found)]).toEqual([query, 200, slugs]);
    }
  });

  test("only what is public is in a list, or at an address", async ({ tx }) => {
    const { first, second, third } = await addStories(tx);
    const [draft] = await tx.insert(articles).values({ slug: "draft" }).returning();
    const set = (id: number, values: Partial<typeof articles.$inferInsert>) =>
      tx.update(articles).set(values).where(eq(articles.id, id));
    await set(first, { unlistedAt: new Date() });
    await set(second, {
      stage: "retracted",
      retractedAt: new Date(),
      retractionReason: "A secret reason",
    });
    await set(third, { withheldAt: new Date(), withheldReason: "A secret order" });
    const statuses: [number, number][] = [
      [draft!.id, 404],
      [first, 404],
      [second, 410],
      [third, 451],
    ];
    expect(slugsOf(await ask("/api/v1/articles"))).toEqual([]);
    for (const [id, status] of statuses) {
      const found = await ask(`/api/v1/articles/${id}`);
      expect(found).toMatchObject({ status, contentType: expect.stringMatching(/problem\+json/) });
      expect(JSON.stringify(found.body)).not.toMatch(/secret|second|third/);
      expect(found.tags).toEqual(
        expect.arrayContaining(status === 404 ? [siteTag()] : [articleTag(id)]),
      );
    }
  });

  test("an embargo holds here too", async ({ tx }) => {
    const { first } = await addStories(tx);
    const embargoUntil = new Date(Date.now() + MINUTE);
    await tx.update(articles).set({ embargoUntil }).where(eq(articles.id, first));
    expect(slugsOf(await ask("/api/v1/articles"))).toEqual(["third", "second"]);
    expect((await ask(`/api/v1/articles/${first}`)).status).toBe(404);
    expect((await ask("/api/v1/topics")).body.items).toEqual([]);
  });

  test("X5: words stay words: escaped in HTML, as they are in JSON", async ({ tx }) => {
    const { first } = await addStories(tx);
    const { body } = await ask(`/api/v1/articles/${first}`);
    expect(body.headline).toBe('</script>\u202e"First" & last');
    expect(body.bylines[0].name).toBe("Amara <b>Diallo</b>");
    expect(body.html).not.toMatch(/<(script|style|iframe)/);
    expect(body.html).toContain("&lt;script&gt;");
    expect(body.text).toContain("One <script>alert(1)</script> word.");
  });

  test("pages follow one another without a gap or a story twice", async ({ tx }) => {
    const world = await addSection(tx, "world");
    // Several at the same instant, so that the id decides.
    for (let number = 0; number < 45; number++) {
      const publishedAt = new Date(Date.now() - MINUTE * (1 + Math.floor(number / 7)));
      await addLiveArticle(tx, { slug: `s${number}`, sectionId: world, publishedAt });
    }
    const seen: unknown[] = [];
    let next: string | null = `${SITE}/api/v1/articles?section=world`;
    let pages = 0;
    for (; next && pages < 9; pages += 1) {
      const found: Awaited<ReturnType<typeof ask>> = await ask(next);
      seen.push(...slugsOf(found));
      next = found.body.next;
      if (next) expect(new URL(next).searchParams.get("section")).toBe("world");
    }
    expect(pages).toBe(3);
    expect(new Set(seen).size).toBe(45);
    const past = await ask("/api/v1/articles?after=0-1");
    expect([past.status, past.body]).toEqual([200, { items: [], next: null }]);
  });

  test("an answer depends on all that it tells", async ({ tx }) => {
    const { first, africa, amara } = await addStories(tx);
    const { tags } = await ask(`/api/v1/articles/${first}`);
    expect(tags).toEqual(
      expect.arrayContaining([articleTag(first), sectionTag(africa), authorTag(amara), siteTag()]),
    );
    expect((await ask("/api/v1/articles")).tags).toEqual(
      expect.arrayContaining([allArticlesTag(), articleTag(first), authorTag(amara)]),
    );
  });
});

describe("D11: what is asked for wrongly", () => {
  test.for([
    ["/api/v1/articles?after=nonsense", 400],
    ["/api/v1/articles?after=99999999999999999-1", 400],
    ["/api/v1/articles?after=1-99999999999999999999", 400],
    ["/api/v1/articles?language=%3Cscript%3E", 400],
    ["/api/v1/articles?section=none", 404],
    ["/api/v1/articles?topic=%00", 400],
    ["/api/v1/articles?author=%ff", 404],
    ["/api/v1/articles?series=../../etc/passwd", 404],
    ["/api/v1/articles/0", 404],
    ["/api/v1/articles/-1", 404],
    ["/api/v1/articles/1e3", 404],
    ["/api/v1/articles/99999999999999999999", 404],
    ["/api/v1/articles/%00", 404],
    ["/api/v1/topics?after=x", 400],
    ["/api/v1/sections?after=-1", 400],
    ["/api/v1/authors?after=999999999999999", 200],
    ["/api/v1/series?after=1.5", 400],
  ] as const)("%s is %i", async ([address, status], { tx }) => {
    await addStories(tx);
    const found = await ask(address);
    expect([found.status, found.isDeclared]).toEqual([status, true]);
    if (status === 200) return;
    expect(found.contentType).toBe("application/problem+json; charset=utf-8");
    expect(found.headers.get("access-control-allow-origin")).toBe("*");
    expect(found.body).toMatchObject({ type: "about:blank", status });
  });
});

describe("D11: sections, topics, authors and series", () => {
  test("those that have a public story; sections all, with the one above", async ({ tx }) => {
    await addStories(tx);
    const sections = await ask("/api/v1/sections");
    expect(slugsOf(sections)).toEqual(["world", "africa", "empty"]);
    expect(sections.body.items[1].parent).toMatchObject({ slug: "world", url: `${SITE}/world` });
    expect(slugsOf(await ask("/api/v1/topics"))).toEqual(["votes"]);
    expect(slugsOf(await ask("/api/v1/authors"))).toEqual(["amara"]);
    expect(slugsOf(await ask("/api/v1/series"))).toEqual(["smoke"]);
  });

  test("are bounded, and paged", async ({ tx }) => {
    for (let number = 0; number <= PLACES_PER_PAGE; number++) await addSection(tx, `s${number}`);
    const first = await ask("/api/v1/sections");
    expect(first.body.items).toHaveLength(PLACES_PER_PAGE);
    const second = await ask(first.body.next);
    expect(slugsOf(second)).toEqual([`s${PLACES_PER_PAGE}`]);
    expect(second.body.next).toBeNull();
  });
});

test("D11: every answer is as the description says, and the description is whole", async ({
  tx,
}) => {
  const { first, second } = await addStories(tx);
  await tx
    .update(articles)
    .set({ stage: "retracted", retractedAt: new Date(), retractionReason: "wrong" })
    .where(eq(articles.id, second));
  const description = await loadApiDescription();
  const faults = faultsByDescription(description);
  const addresses = [
    ...Object.keys(LISTS).map((list) => `/api/v1/${list}`),
    ...[first, second, 999_999].map((id) => `/api/v1/articles/${id}`),
    "/api/v1/articles?after=x",
    "/api/v1/articles?topic=none",
    "/api/v1/topics?after=x",
  ];
  for (const address of addresses) {
    expect(faults(`${SITE}${address}`, await ask(address))).toEqual([]);
  }
  const told = JSON.stringify(description);
  const named = [...told.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
    ([, name]) => name,
  );
  const { schemas } = (description as { components: { schemas: object } }).components;
  expect([...new Set(named)].sort()).toEqual(Object.keys(schemas).sort());
  const wrong = await ask(`/api/v1/articles/${first}`);
  wrong.body.headline = 7;
  expect(faults(`${SITE}/api/v1/articles/${first}`, wrong)).toHaveLength(1);
});
