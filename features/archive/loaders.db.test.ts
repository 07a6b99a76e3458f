import { describe, expect } from "vitest";
import { articleTopics } from "#db/schema/articles.ts";
import { authors } from "#db/schema/authors.ts";
import { redirects } from "#db/schema/redirects.ts";
import { searchChoices } from "#db/schema/search.ts";
import { topics } from "#db/schema/topics.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { test } from "#db/test/database-test.ts";
import {
  loadArchive,
  loadArchiveIndex,
  loadAuthorIndex,
  loadTopicIndex,
} from "#features/archive/loaders.ts";
import { allArticlesTag } from "#features/articles/tags.ts";
import { searchChoicesTag } from "#features/search/tags.ts";
import { newRender, withRender } from "#lib/render.ts";

const timeZone = "America/New_York";
const notFound = { digest: expect.stringMatching(/404$/) };
const first = { after: undefined, timeZone };

type Tx = Parameters<typeof addSection>[0];

async function addStories(tx: Tx, times: Record<string, string>) {
  const sectionId = await addSection(tx, "peace");
  for (const [slug, time] of Object.entries(times))
    await addLiveArticle(tx, { slug, sectionId, publishedAt: new Date(time) });
  return sectionId;
}

describe("the archive by date", () => {
  test("R7: a day, a month and a year hold what was published in them in the publication's zone", async ({
    tx,
  }) => {
    await addStories(tx, {
      "last-night": "2026-01-01T04:59:59Z",
      midnight: "2026-01-01T05:00:00Z",
      "same-day": "2026-01-02T04:59:59Z",
      "next-day": "2026-01-02T05:00:00Z",
      spring: "2026-04-09T12:00:00Z",
    });
    const slugs = async (period: Parameters<typeof loadArchive>[0]) =>
      (await loadArchive(period, first)).page.items.map(({ slug }) => slug);
    expect(await slugs({ year: 2026, month: 1, day: 1 })).toEqual(["same-day", "midnight"]);
    expect(await slugs({ year: 2026, month: 1 })).toEqual(["next-day", "same-day", "midnight"]);
    expect(await slugs({ year: 2026 })).toEqual(["spring", "next-day", "same-day", "midnight"]);
    expect(await slugs({ year: 2025 })).toEqual(["last-night"]);
  });

  test("its parts are counted, and the nearest periods with a story are named", async ({ tx }) => {
    await addStories(tx, {
      long: "2024-12-31T12:00:00Z",
      one: "2026-01-01T12:00:00Z",
      two: "2026-01-01T13:00:00Z",
      three: "2026-03-20T13:00:00Z",
    });
    const year = await loadArchive({ year: 2026 }, first);
    expect([...year.counts]).toEqual([
      [1, 2],
      [3, 1],
    ]);
    expect(year).toMatchObject({ before: { year: 2024 } });
    expect(year.after).toBeUndefined();
    const month = await loadArchive({ year: 2026, month: 1 }, first);
    expect([...month.counts]).toEqual([[1, 2]]);
    expect(month).toMatchObject({
      before: { year: 2024, month: 12 },
      after: { year: 2026, month: 3 },
    });
    const day = await loadArchive({ year: 2026, month: 1, day: 1 }, first);
    expect(day).toMatchObject({ after: { year: 2026, month: 3, day: 20 } });
    expect(day.counts.size).toBe(0);
  });

  test("a period without a story is a 404, but for an address that has moved", async ({ tx }) => {
    await addStories(tx, { one: "2026-01-01T12:00:00Z" });
    const period = { year: 2026, month: 2 };
    await expect(loadArchive(period, first)).rejects.toMatchObject(notFound);
    await tx.insert(redirects).values({ path: "/2026/02", target: "/peace", source: "desk" });
    await expect(loadArchive(period, first)).rejects.toMatchObject({
      digest: expect.stringContaining("/peace"),
    });
  });

  test("what stands in no list stands in no archive", async ({ tx }) => {
    const sectionId = await addSection(tx, "peace");
    const publishedAt = new Date("2026-01-01T12:00:00Z");
    await addLiveArticle(tx, { slug: "hidden", sectionId, publishedAt, unlistedAt: publishedAt });
    await expect(loadArchive({ year: 2026 }, first)).rejects.toMatchObject(notFound);
    expect(await loadArchiveIndex(timeZone)).toEqual([]);
  });

  test("the index names every month with a story once, the newest first", async ({ tx }) => {
    await addStories(tx, {
      a: "2026-01-01T04:00:00Z",
      b: "2026-01-01T05:00:00Z",
      c: "2026-01-31T05:00:00Z",
      d: "1999-06-01T12:00:00Z",
    });
    const render = newRender();
    expect(await withRender(render, () => loadArchiveIndex(timeZone))).toEqual([
      { year: 2026, month: 1 },
      { year: 2025, month: 12 },
      { year: 1999, month: 6 },
    ]);
    expect([...render.tags]).toEqual([allArticlesTag()]);
  });
});

describe("the index of topics", () => {
  test("names topics that have a story, whatever case and accents, with most stories first on top", async ({
    tx,
  }) => {
    const sectionId = await addSection(tx, "peace");
    const names = ["aid", "Économie", "Elections", "Nobody’s"];
    const made = await tx
      .insert(topics)
      .values(names.map((name, place) => ({ slug: `topic-${place}`, name })))
      .returning();
    const ids = made.slice(0, 3).map(({ id }) => id);
    await addLiveArticle(tx, { slug: "story", sectionId, topicIds: ids });
    await tx
      .insert(searchChoices)
      .values({ kind: "topic", value: String(made[2]!.id), stories: 12 });
    const render = newRender();
    const { most, page } = await withRender(render, () => loadTopicIndex(undefined));
    expect(page.items.map(({ name }) => name)).toEqual(["aid", "Économie", "Elections"]);
    expect(page.items.map(({ stories }) => stories)).toEqual([null, null, 12]);
    expect(most.map(({ name }) => name)).toEqual(["Elections"]);
    expect([...render.tags].sort()).toEqual([allArticlesTag(), searchChoicesTag()].sort());
  });

  test("more topics than a page are walked without a gap", async ({ tx }) => {
    const sectionId = await addSection(tx, "peace");
    const articleId = await addLiveArticle(tx, { slug: "story", sectionId });
    const made = await tx
      .insert(topics)
      .values(Array.from({ length: 205 }, (_, n) => ({ slug: `t-${n}`, name: `Topic ${n % 7}` })))
      .returning();
    await tx.insert(articleTopics).values(made.map(({ id: topicId }) => ({ articleId, topicId })));
    const one = (await loadTopicIndex(undefined)).page;
    const two = (await loadTopicIndex(one.next)).page;
    const seen = [...one.items, ...two.items].map(({ id }) => id);
    expect(new Set(seen).size).toBe(205);
    expect([one.items.length, two.items.length, two.next]).toEqual([200, 5, undefined]);
    expect(two.newer).toBe("");
  });

  test.each(["0", "-1", "x", "9".repeat(15)])(
    "a place that is none is a 404: %s",
    async (after) => {
      await expect(loadTopicIndex(after)).rejects.toMatchObject(notFound);
      await expect(loadAuthorIndex(after)).rejects.toMatchObject(notFound);
    },
  );
});

test("the index of authors names everybody with a credit of a listed story, once", async ({
  tx,
}) => {
  const sectionId = await addSection(tx, "peace");
  const [zoe, ada] = await tx
    .insert(authors)
    .values(["Zoë", "Ada", "Nobody"].map((name) => ({ slug: name.toLowerCase(), name })))
    .returning();
  const bylines = [
    { authorId: zoe!.id, role: "text" as const },
    { authorId: zoe!.id, role: "photographs" as const },
    { authorId: ada!.id, role: "translation" as const },
  ];
  await addLiveArticle(tx, { slug: "story", sectionId, bylines });
  const page = await loadAuthorIndex(undefined);
  expect(page.items.map(({ name }) => name)).toEqual(["Ada", "Zoë"]);
});
