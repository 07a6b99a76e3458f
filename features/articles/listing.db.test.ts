import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { articles, revisions } from "#db/schema/articles.ts";
import { authors } from "#db/schema/authors.ts";
import { series } from "#db/schema/series.ts";
import { topics } from "#db/schema/topics.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { test } from "#db/test/database-test.ts";
import {
  aboutTopic,
  allStories,
  byAuthor,
  inSections,
  inSeries,
  type Listing,
  publishedBetween,
} from "#features/articles/listing.ts";
import { makeLive } from "#features/articles/make-live.ts";
import { countUpTo, findNewerPage, listPage } from "#features/articles/queries.ts";
import { parseCursor } from "#lib/keyset.ts";

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);
const slugs = (cards: { slug: string }[]) => cards.map((card) => card.slug);

/** Two sections, a series, a topic and an author, each with what a story of them is. */
async function addPlaces(tx: Transaction) {
  const peace = await addSection(tx, "peace");
  const talks = await addSection(tx, "talks", peace);
  const money = await addSection(tx, "money");
  const [smoke] = await tx.insert(series).values({ slug: "smoke", name: "Smoke" }).returning();
  const [votes] = await tx.insert(topics).values({ slug: "votes", name: "Votes" }).returning();
  const [ada] = await tx.insert(authors).values({ slug: "ada", name: "Ada Ora" }).returning();
  const words = {
    sectionId: peace,
    seriesId: smoke!.id,
    topicIds: [votes!.id],
    bylines: [
      { authorId: ada!.id, role: "text" as const },
      { authorId: ada!.id, role: "photographs" as const },
    ],
  };
  const listings: Record<string, Listing> = {
    all: allStories,
    sections: inSections([peace, talks]),
    series: inSeries(smoke!.id),
    topic: aboutTopic(votes!.id),
    author: byAuthor(ada!.id),
    dates: publishedBetween(hoursAgo(20), new Date()),
  };
  return { peace, talks, money, words, listings };
}

async function walk(listing: Listing, limit: number): Promise<string[]> {
  const page = await listPage(listing, { limit });
  const found = slugs(page.items);
  let { next } = page;
  while (next) {
    const older = await listPage(listing, { limit, after: parseCursor(next) });
    found.push(...slugs(older.items));
    next = older.next;
  }
  return found;
}

describe("every listing", () => {
  test("has its stories once each, the newest first, also when times are equal", async ({ tx }) => {
    const { talks, money, words, listings } = await addPlaces(tx);
    const same = hoursAgo(3);
    await addLiveArticle(tx, { slug: "oldest", ...words, publishedAt: hoursAgo(9) });
    for (const slug of ["a", "b", "c", "d"])
      await addLiveArticle(tx, {
        slug,
        ...words,
        sectionId: slug === "b" ? talks : words.sectionId,
        publishedAt: same,
      });
    await addLiveArticle(tx, { slug: "elsewhere", sectionId: money, publishedAt: hoursAgo(2) });
    await addLiveArticle(tx, { slug: "newest", ...words, publishedAt: hoursAgo(1) });
    const inOrder = ["newest", "d", "c", "b", "a", "oldest"];
    const { all, dates, ...narrow } = listings;
    for (const limit of [1, 2, 3, 9]) {
      for (const [name, listing] of Object.entries(narrow))
        expect(await walk(listing, limit), `${name} by ${limit}`).toEqual(inOrder);
      for (const listing of [all!, dates!])
        expect(await walk(listing, limit)).toEqual(inOrder.toSpliced(1, 0, "elsewhere"));
    }
  });

  test("has nothing that is withdrawn, withheld, unlisted, embargoed or yet to come", async ({
    tx,
  }) => {
    const { words, listings } = await addPlaces(tx);
    await addLiveArticle(tx, { slug: "open", ...words });
    await addLiveArticle(tx, { slug: "future", ...words, publishedAt: hoursAgo(-1) });
    await addLiveArticle(tx, { slug: "unlisted", ...words, unlistedAt: new Date() });
    const hide = async (slug: string, why: Partial<typeof articles.$inferInsert>) => {
      const id = await addLiveArticle(tx, { slug, ...words });
      await tx.update(articles).set(why).where(eq(articles.id, id));
    };
    await hide("embargoed", { embargoUntil: hoursAgo(-2) });
    await hide("withheld", { withheldAt: new Date(), withheldReason: "an order" });
    await hide("withdrawn", {
      stage: "retracted",
      retractedAt: new Date(),
      retractionReason: "wrong",
    });
    for (const [name, listing] of Object.entries(listings)) {
      expect(slugs((await listPage(listing, { limit: 9 })).items), name).toEqual(["open"]);
      expect(await countUpTo(listing, { at: hoursAgo(-9), id: 0 }), name).toBe(1);
    }
  });

  test("stays as it was for who turns a page while stories are published and withdrawn", async ({
    tx,
  }) => {
    const { words, listings } = await addPlaces(tx);
    const ids = new Map<string, number>();
    for (const [hours, slug] of ["s1", "s2", "s3", "s4", "s5"].entries())
      ids.set(slug, await addLiveArticle(tx, { slug, ...words, publishedAt: hoursAgo(hours + 1) }));
    const firsts = new Map<string, string | undefined>();
    for (const [name, listing] of Object.entries(listings))
      firsts.set(name, (await listPage(listing, { limit: 2 })).next);
    await addLiveArticle(tx, { slug: "meanwhile", ...words });
    await tx
      .update(articles)
      .set({ unlistedAt: new Date() })
      .where(eq(articles.id, ids.get("s2")!));
    for (const [name, listing] of Object.entries(listings)) {
      const after = parseCursor(firsts.get(name));
      const second = await listPage(listing, { limit: 2, after });
      expect(slugs(second.items), name).toEqual(["s3", "s4"]);
    }
  });

  test("leads back to the page before, and to none from its first", async ({ tx }) => {
    const { words, listings } = await addPlaces(tx);
    for (let number = 1; number <= 5; number += 1)
      await addLiveArticle(tx, { slug: `s${number}`, ...words, publishedAt: hoursAgo(number) });
    for (const [name, listing] of Object.entries(listings)) {
      const first = await listPage(listing, { limit: 2 });
      const second = await listPage(listing, { limit: 2, after: parseCursor(first.next) });
      const last = parseCursor(second.next)!;
      const newer = await findNewerPage(listing, { last, size: 2 });
      const again = await listPage(listing, { limit: 2, after: newer });
      expect(slugs(again.items), name).toEqual(["s3", "s4"]);
      const of = { last: parseCursor(first.next)!, size: 2 };
      expect(await findNewerPage(listing, of), name).toBeUndefined();
    }
  });

  test("numbers its stories from the first that was published", async ({ tx }) => {
    const { words, listings } = await addPlaces(tx);
    const same = hoursAgo(2);
    for (const [slug, publishedAt] of [
      ["first", hoursAgo(5)],
      ["second", same],
      ["third", same],
      ["fourth", hoursAgo(1)],
    ] as const)
      await addLiveArticle(tx, { slug, ...words, publishedAt });
    for (const [name, listing] of Object.entries(listings)) {
      const { items } = await listPage(listing, { limit: 9 });
      const numbers = await Promise.all(
        items.map(async ({ slug, id, publishedAt }) => [
          slug,
          await countUpTo(listing, { at: publishedAt, id }),
        ]),
      );
      expect(Object.fromEntries(numbers), name).toEqual({
        first: 1,
        second: 2,
        third: 3,
        fourth: 4,
      });
    }
  });
});

test("a story follows its live version into another series, and a topic forgets one that lost it", async ({
  tx,
}) => {
  const { words, listings } = await addPlaces(tx);
  const id = await addLiveArticle(tx, { slug: "story", ...words });
  expect(slugs((await listPage(listings.series!, { limit: 9 })).items)).toEqual(["story"]);
  const [bare] = await tx
    .insert(revisions)
    .values({ articleId: id, number: 2, headline: "Bare", sectionId: words.sectionId })
    .returning();
  await makeLive(tx, { articleId: id, revisionId: bare!.id });
  for (const name of ["series", "topic", "author"])
    expect((await listPage(listings[name]!, { limit: 9 })).items, name).toEqual([]);
  expect(slugs((await listPage(listings.sections!, { limit: 9 })).items)).toEqual(["story"]);
});

test("stories that the database dates in one moment are all found from page to page", async ({
  tx,
}) => {
  const { words, listings } = await addPlaces(tx);
  for (const slug of ["a", "b", "c"]) {
    const [article] = await tx.insert(articles).values({ slug }).returning();
    const articleId = article!.id;
    const [revision] = await tx
      .insert(revisions)
      .values({ articleId, number: 1, headline: slug, ...words })
      .returning();
    await makeLive(tx, { articleId, revisionId: revision!.id });
  }
  for (const [name, listing] of Object.entries(listings))
    expect(await walk(listing, 1), name).toEqual(["c", "b", "a"]);
});

test("a date archive begins with its first instant and ends before its last", async ({ tx }) => {
  const { words } = await addPlaces(tx);
  const from = new Date("2026-10-21T00:00:00Z");
  const to = new Date("2026-10-22T00:00:00Z");
  for (const [slug, at] of [
    ["before", from.getTime() - 1],
    ["first", from.getTime()],
    ["last", to.getTime() - 1],
    ["after", to.getTime()],
  ] as const)
    await addLiveArticle(tx, { slug, ...words, publishedAt: new Date(at) });
  expect(await walk(publishedBetween(from, to), 1)).toEqual(["last", "first"]);
});

test("no sections have no stories", async ({ tx }) => {
  const { words } = await addPlaces(tx);
  await addLiveArticle(tx, { slug: "story", ...words });
  expect((await listPage(inSections([]), { limit: 9 })).items).toEqual([]);
  expect(await countUpTo(inSections([]), { at: new Date(), id: 1 })).toBe(0);
});
