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
import { explainRelated, listRelated } from "#features/related/queries.ts";
import type { RelatedTo } from "#features/related/related-story-view.ts";
import { readStories } from "#features/search/read-stories.ts";

const MONTH_AGO = new Date(Date.now() - 30 * 86_400_000);
const BRIDGE = "The repatriation office at the Dorin bridge closed its repatriation window.";

const nothing = { sectionId: null, seriesId: null, topicIds: [], authorIds: [] };
const to = (id: number, more: Partial<RelatedTo> = {}): RelatedTo => ({
  id,
  language: "en",
  pinnedIds: [],
  linkedSlugs: [],
  ...nothing,
  ...more,
});

async function related(...story: Parameters<typeof to>): Promise<string[]> {
  return (await listRelated(to(...story), 12)).map(({ slug }) => slug);
}

async function addPlaces(tx: Transaction) {
  const peace = await addSection(tx, "peace");
  const money = await addSection(tx, "money");
  const [smoke] = await tx.insert(series).values({ slug: "smoke", name: "Smoke" }).returning();
  const [rare, common] = await tx
    .insert(topics)
    .values([
      { slug: "rare", name: "Rare" },
      { slug: "common", name: "Common" },
    ])
    .returning();
  const [ada] = await tx.insert(authors).values({ slug: "ada", name: "Ada Ora" }).returning();
  return {
    peace,
    money,
    smoke: smoke!.id,
    rare: rare!.id,
    common: common!.id,
    ada: ada!.id,
    add: (slug: string, words = {}) =>
      addLiveArticle(tx, { slug, sectionId: money, publishedAt: MONTH_AGO, ...words }),
  };
}

describe("the signals", () => {
  test("A8: same series, a rare topic, common words, the section, and the byline", async ({
    tx,
  }) => {
    const { add, peace, smoke, rare, common, ada } = await addPlaces(tx);
    const body = bodyOf(BRIDGE);
    const topicIds = [rare, common];
    const self = await add("self", { sectionId: peace, seriesId: smoke, topicIds, body });
    const bylines = [{ authorId: ada, role: "text" }];
    await add("by", { bylines });
    await add("section", { sectionId: peace });
    const alike = await add("alike", { body });
    for (let number = 0; number < 6; number += 1)
      await add(`common-${number}`, { topicIds: [common] });
    await add("rare", { topicIds: [rare] });
    await add("series", { seriesId: smoke });
    await readStories(tx, [self, alike]);
    const order = await related(self, {
      sectionId: peace,
      seriesId: smoke,
      topicIds,
      authorIds: [ada],
    });
    expect(order.filter((slug) => !/-[1-5]$/.test(slug))).toEqual([
      ...["series", "alike", "rare", "common-0"],
      ...["section", "by"],
    ]);
  });

  test("A8: a story in another section with no topic is found by words that few have", async ({
    tx,
  }) => {
    const { add, peace } = await addPlaces(tx);
    const self = await add("self", { sectionId: peace, body: bodyOf(BRIDGE) });
    const alike = await add("alike", { body: bodyOf(BRIDGE), publishedAt: new Date("2020-01-01") });
    const others: number[] = [];
    for (let number = 0; number < 14; number += 1)
      others.push(
        await add(`other-${number}`, { body: bodyOf("Flour was dear, and flour waited.") }),
      );
    await readStories(tx, [self, alike, ...others]);
    expect((await related(self))[0]).toBe("alike");
    const [nearest] = await explainRelated(to(self), 1);
    const [words] = nearest!.because;
    expect(words).toMatchObject({ signal: "words" });
    expect(words!.names).toEqual(["repatriation"]);
  });

  test("a story with no topic and no series still has neighbours", async ({ tx }) => {
    const { add, peace } = await addPlaces(tx);
    const self = await add("self", { sectionId: peace });
    await add("elsewhere");
    await add("other", { sectionId: peace });
    expect(await related(self, { sectionId: peace })).toEqual(["other", "elsewhere"]);
    expect(await related(self)).toHaveLength(2);
  });
});

describe("what never stands there", () => {
  test("A8: itself, what is in no list, and what the text leads to", async ({ tx }) => {
    const { add, smoke, money } = await addPlaces(tx);
    const self = await add("self", { seriesId: smoke });
    await add("open", { seriesId: smoke });
    await add("linked", { seriesId: smoke });
    await add("unlisted", { seriesId: smoke, unlistedAt: new Date() });
    await add("future", { seriesId: smoke, publishedAt: new Date(Date.now() + 9_000) });
    const withheld = await add("withheld", { seriesId: smoke });
    await tx
      .update(articles)
      .set({ withheldAt: new Date(), withheldReason: "an order" })
      .where(eq(articles.id, withheld));
    const embargoed = await add("embargoed", { seriesId: smoke });
    await tx
      .update(articles)
      .set({ embargoUntil: new Date(Date.now() + 9_000) })
      .where(eq(articles.id, embargoed));
    const pinnedIds = [withheld, embargoed, self, 0];
    const seriesId = smoke;
    expect(
      await related(self, { seriesId, sectionId: money, pinnedIds, linkedSlugs: ["linked"] }),
    ).toEqual(["open"]);
  });

  test("A2, A8: its own translations; and of another story one version, in the reader's language if there is one", async ({
    tx,
  }) => {
    const { add, smoke } = await addPlaces(tx);
    const words = { seriesId: smoke };
    const translate = async (slug: string, language: string, of: number) => {
      const id = await add(slug, { ...words, language });
      await tx.update(articles).set({ translationOf: of }).where(eq(articles.id, id));
      return id;
    };
    const self = await add("self", words);
    const selfFr = await translate("self-fr", "fr", self);
    const other = await add("other", words);
    await translate("other-fr", "fr", other);
    await translate("other-ar", "ar", other);
    const seriesId = smoke;
    expect(await related(self, { seriesId })).toEqual(["other"]);
    expect(await related(selfFr, { seriesId, language: "fr" })).toEqual(["other-fr"]);
    expect(await related(selfFr, { seriesId, language: "es" })).toEqual(["other"]);
  });
});

test("A8: an editor's pins stand first, in their order, once each", async ({ tx }) => {
  const { add, smoke } = await addPlaces(tx);
  const self = await add("self", { seriesId: smoke });
  const far = await add("far", { publishedAt: new Date("2020-01-01") });
  const near = await add("near", { seriesId: smoke });
  await add("nearer", { seriesId: smoke, publishedAt: new Date(Date.now() - 60_000) });
  const pinnedIds = [far, near];
  expect(await related(self, { seriesId: smoke, pinnedIds })).toEqual(["far", "near", "nearer"]);
  expect(await related(self, { seriesId: smoke, pinnedIds: pinnedIds.toReversed() })).toEqual([
    ...["near", "far", "nearer"],
  ]);
});

test("A8: each related story says why, in the order of the signals", async ({ tx }) => {
  const { add, peace, smoke, rare, common, ada } = await addPlaces(tx);
  const words = {
    sectionId: peace,
    seriesId: smoke,
    topicIds: [rare, common],
    bylines: [
      { authorId: ada, role: "text" },
      { authorId: ada, role: "photographs" },
    ],
    body: bodyOf(BRIDGE),
  };
  const self = await add("self", words);
  const near = await add("near", { ...words, headline: "Near" });
  const far = await add("far", { headline: "Far", topicIds: [common] });
  await readStories(tx, [self, near]);
  const { topicIds } = words;
  const facts = { sectionId: peace, seriesId: smoke, topicIds, authorIds: [ada] };
  const stories = await explainRelated(to(self, { ...facts, pinnedIds: [far] }), 12);
  expect(stories.map(({ because: _, ...story }) => story)).toEqual([
    { id: far, headline: "Far", isPinned: true },
    { id: near, headline: "Near", isPinned: false },
  ]);
  const [pinned, nearest] = stories.map(({ because }) => because);
  expect(pinned!.map(({ signal }) => signal)).toEqual(["topics", "recency"]);
  expect(nearest).toEqual([
    { signal: "series", names: ["Smoke"] },
    { signal: "topics", names: ["Rare", "Common"] },
    { signal: "words", names: expect.arrayContaining(["repatriation"]) },
    { signal: "section", names: ["PEACE"] },
    { signal: "byline", names: ["Ada Ora"] },
    { signal: "recency", names: [] },
  ]);
});
