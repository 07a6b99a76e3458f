import { eq, inArray } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { articles, frontSlots } from "#db/schema/articles.ts";
import { authors } from "#db/schema/authors.ts";
import { media } from "#db/schema/media.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { test } from "#db/test/database-test.ts";
import {
  listChoices,
  listForDepartments,
  listForTop,
  listPortraits,
  listToChoose,
} from "#features/front/queries.ts";
import { listBranches } from "#features/taxonomy/queries.ts";

const hoursAgo = (hours: number) => new Date(Date.UTC(2026, 9, 20) - hours * 3_600_000);
const slugs = (cards: { slug: string }[]) => cards.map((card) => card.slug);
const wanted = { chosen: [], language: "en", newest: 2, opinions: 1 };

describe("stories for the top", () => {
  test("E15: those that an editor chose however old, the newest, and the newest opinion, once each", async ({
    tx,
  }) => {
    const sectionId = await addSection(tx, "peace");
    const ids = await addHourly(tx, sectionId, ["a", "b", "c", "d", "e"]);
    for (const [slug, hours] of [
      ["said", 6],
      ["said-before", 7],
    ] as const)
      await addLiveArticle(tx, { slug, sectionId, kind: "opinion", publishedAt: hoursAgo(hours) });
    const chosen = [ids[4]!, ids[0]!];
    expect(slugs(await listForTop({ ...wanted, chosen }))).toEqual(["a", "b", "e", "said"]);
  });

  test("E15: what was chosen is read by place, without what has had its time", async ({ tx }) => {
    const sectionId = await addSection(tx, "peace");
    const ids = await addHourly(tx, sectionId, ["a", "b", "c"]);
    const [past, future] = [new Date(Date.now() - 1000), new Date(Date.now() + 60_000)];
    await tx.insert(frontSlots).values([
      { position: 3, articleId: ids[0]!, until: future, headline: "Of this place" },
      { position: 2, articleId: ids[1]!, until: past },
      { position: 1, articleId: ids[2]! },
    ]);
    expect(await listChoices()).toEqual([
      { place: 1, articleId: ids[2], headline: "", until: null },
      { place: 3, articleId: ids[0], headline: "Of this place", until: future },
    ]);
  });

  test("E9: a choice that was withdrawn, embargoed or unlisted is not among them", async ({
    tx,
  }) => {
    const sectionId = await addSection(tx, "peace");
    const [open, ...hidden] = await addHourly(tx, sectionId, ["a", "b", "c", "d"]);
    const states = [
      { stage: "retracted" as const, retractedAt: new Date(), retractionReason: "x" },
      { embargoUntil: new Date(Date.now() + 3_600_000) },
      { unlistedAt: new Date() },
    ];
    for (const [place, state] of states.entries()) {
      await tx.update(articles).set(state).where(eq(articles.id, hidden[place]!));
    }
    const found = await listForTop({ ...wanted, chosen: hidden });
    expect(found.map(({ id }) => id)).toEqual([open]);
  });

  test("A2: of a story and its translations, that in the publication's language; others where it has none", async ({
    tx,
  }) => {
    const sectionId = await addSection(tx, "peace");
    const story = (language: string, hours: number) =>
      addLiveArticle(tx, { slug: language, sectionId, language, publishedAt: hoursAgo(hours) });
    const arabic = await story("ar", 3);
    const english = await story("en", 2);
    const french = await story("fr", 1);
    await story("es", 4);
    await tx
      .update(articles)
      .set({ translationOf: arabic })
      .where(inArray(articles.id, [english, french]));
    expect(slugs(await listForTop({ ...wanted, newest: 9 }))).toEqual(["en", "es"]);
    await tx.update(articles).set({ unlistedAt: new Date() }).where(eq(articles.id, english));
    expect(slugs(await listForTop({ ...wanted, newest: 9 }))).toEqual(["fr", "ar", "es"]);
  });
});

test("E15: stories to choose are found by all words of the headline, without case and accents, and without those placed", async ({
  tx,
}) => {
  const sectionId = await addSection(tx, "peace");
  const ids = [
    await addLiveArticle(tx, { slug: "a", headline: "Négociations in Geneva", sectionId }),
    await addLiveArticle(tx, { slug: "b", headline: "Geneva votes 100 %", sectionId }),
  ];
  const later = new Date(Date.now() + 60_000);
  await addLiveArticle(tx, { slug: "c", headline: "Geneva later", sectionId, publishedAt: later });
  const find = async (words: string, without: number[] = []) =>
    slugs(await listToChoose({ words, without })).sort();
  expect(await find("GENEVA")).toEqual(["a", "b"]);
  expect(await find("geneva  negoc")).toEqual(["a"]);
  expect(await find("geneva", [ids[0]!])).toEqual(["b"]);
  expect(await find("100 %")).toEqual(["b"]);
  expect(await find("_")).toEqual([]);
  expect(await find("")).toEqual(["a", "b"]);
});

describe("stories for the sections", () => {
  test("the newest of each with everything below it, without those that stand higher up", async ({
    tx,
  }) => {
    const peace = await addSection(tx, "peace");
    const treaties = await addSection(tx, "treaties", await addSection(tx, "law", peace));
    const money = await addSection(tx, "money");
    await addSection(tx, "empty");
    const [placed] = await addHourly(tx, peace, ["p0", "p1", "p3"]);
    await addLiveArticle(tx, { slug: "t2", sectionId: treaties, publishedAt: hoursAgo(1.5) });
    await addHourly(tx, money, ["m0"]);
    const branches = await listBranches();
    expect(branches.find(({ id }) => id === peace)?.within).toContain(treaties);
    const cards = await listForDepartments(branches, {
      language: "en",
      placed: [placed!],
      each: 2,
    });
    expect(slugs(cards)).toEqual(["m0", "p1", "t2"]);
    expect(await listForDepartments([], { language: "en", placed: [], each: 2 })).toEqual([]);
  });
});

test("portraits are found by the writers' slugs; a writer without one has none", async ({ tx }) => {
  const [portrait] = await tx
    .insert(media)
    .values({
      kind: "image",
      path: "a.jpg",
      filename: "a.jpg",
      mimeType: "image/jpeg",
      width: 3,
      height: 3,
    })
    .returning();
  await tx.insert(authors).values([
    { slug: "ada", name: "Ada", portraitId: portrait!.id },
    { slug: "ben", name: "Ben" },
  ]);
  const portraits = await listPortraits(["ada", "ben", "nobody"]);
  expect([...portraits].map(([slug, picture]) => [slug, picture.path])).toEqual([["ada", "a.jpg"]]);
  expect((await listPortraits([])).size).toBe(0);
});

/** Stories of the last hours, the newest first; their ids. */
async function addHourly(tx: Transaction, sectionId: number, names: string[]): Promise<number[]> {
  const ids: number[] = [];
  for (const [hours, slug] of names.entries())
    ids.push(await addLiveArticle(tx, { slug, sectionId, publishedAt: hoursAgo(hours) }));
  return ids;
}
