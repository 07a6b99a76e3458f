import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { articles, articleTopics, frontSlots, origins, revisions } from "#db/schema/articles.ts";
import { authors, bylines } from "#db/schema/authors.ts";
import { media } from "#db/schema/media.ts";
import { series } from "#db/schema/series.ts";
import { topics } from "#db/schema/topics.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { test } from "#db/test/database-test.ts";
import { aboutTopic, byAuthor, inSections } from "#features/articles/listing.ts";
import {
  findArticleAt,
  listFilling,
  listFrontSlots,
  listLatest,
  listPage,
  listSeriesOnFront,
} from "#features/articles/queries.ts";
import { parseCursor } from "#lib/keyset.ts";

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);
const slugs = (cards: { slug: string }[]) => cards.map((card) => card.slug);

describe("what the public may read", () => {
  test("a draft, a future, an embargoed, an unlisted and a withdrawn story are in no list", async ({
    tx,
  }) => {
    const sectionId = await addSection(tx, "peace");
    await addLiveArticle(tx, { slug: "open", sectionId });
    await addLiveArticle(tx, { slug: "future", sectionId, publishedAt: hoursAgo(-1) });
    await addLiveArticle(tx, { slug: "unlisted", sectionId, unlistedAt: new Date() });
    const embargoed = await addLiveArticle(tx, { slug: "embargoed", sectionId });
    const withdrawn = await addLiveArticle(tx, { slug: "withdrawn", sectionId });
    await tx.insert(articles).values({ slug: "draft" });
    await tx
      .update(articles)
      .set({ embargoUntil: hoursAgo(-2) })
      .where(eq(articles.id, embargoed));
    await tx
      .update(articles)
      .set({ stage: "retracted", retractedAt: new Date(), retractionReason: "wrong" })
      .where(eq(articles.id, withdrawn));
    expect(slugs((await listLatest({ limit: 9 })).items)).toEqual(["open"]);
    expect(slugs(await listFilling([], 9))).toEqual(["open"]);
    const readable = async (slug: string) => Boolean(await findArticleAt(slug));
    expect(await readable("open")).toBe(true);
    expect(await readable("unlisted")).toBe(true);
    expect(await readable("future")).toBe(false);
    expect(await readable("embargoed")).toBe(false);
    expect(await readable("draft")).toBe(false);
    expect((await findArticleAt("withdrawn"))?.retractionReason).toBe("wrong");
  });
});

describe("lists", () => {
  test("pages follow one another without a gap or a double, also when times are equal", async ({
    tx,
  }) => {
    const sectionId = await addSection(tx, "peace");
    const same = hoursAgo(1);
    for (let number = 0; number < 5; number += 1) {
      await addLiveArticle(tx, {
        slug: `s${number}`,
        sectionId,
        publishedAt: number < 3 ? same : hoursAgo(number),
      });
    }
    const first = await listPage(inSections([sectionId]), { limit: 2 });
    await addLiveArticle(tx, { slug: "meanwhile", sectionId });
    const second = await listPage(inSections([sectionId]), {
      limit: 2,
      after: parseCursor(first.next),
    });
    const third = await listPage(inSections([sectionId]), {
      limit: 2,
      after: parseCursor(second.next),
    });
    expect([...slugs(first.items), ...slugs(second.items), ...slugs(third.items)]).toEqual([
      "s2",
      "s1",
      "s0",
      "s3",
      "s4",
    ]);
    expect(third.next).toBeUndefined();
  });

  test("by topic, by author, on the front, and what fills the rest", async ({ tx }) => {
    const sectionId = await addSection(tx, "peace");
    const [topic] = await tx.insert(topics).values({ slug: "votes", name: "Votes" }).returning();
    const [author] = await tx.insert(authors).values({ slug: "ada", name: "Ada Ora" }).returning();
    const about = await addLiveArticle(tx, { slug: "about", sectionId, topicIds: [topic!.id] });
    await addLiveArticle(tx, {
      slug: "by",
      sectionId,
      bylines: [{ authorId: author!.id, role: "text" }],
      publishedAt: hoursAgo(1),
    });
    await tx.insert(frontSlots).values({ position: 1, articleId: about });
    expect(slugs((await listPage(aboutTopic(topic!.id), { limit: 9 })).items)).toEqual(["about"]);
    const [card] = (await listPage(byAuthor(author!.id), { limit: 9 })).items;
    expect(card).toMatchObject({
      slug: "by",
      bylines: [{ name: "Ada Ora", slug: "ada" }],
      commentCount: 0,
      picture: null,
    });
    expect(card!.publishedAt).toBeInstanceOf(Date);
    expect(slugs(await listFrontSlots())).toEqual(["about"]);
    expect(slugs(await listFilling([about], 9))).toEqual(["by"]);
  });

  test("a column stands on the front with its newest story, or none", async ({ tx }) => {
    const sectionId = await addSection(tx, "peace");
    const [smoke] = await tx
      .insert(series)
      .values({ slug: "smoke", name: "Smoke", position: 1 })
      .returning();
    await tx.insert(series).values({ slug: "quiet", name: "Quiet", position: 2 });
    await tx.insert(series).values({ slug: "ended", name: "Ended", endedAt: new Date() });
    await addLiveArticle(tx, {
      slug: "older",
      sectionId,
      seriesId: smoke!.id,
      publishedAt: hoursAgo(9),
    });
    await addLiveArticle(tx, {
      slug: "newer",
      sectionId,
      seriesId: smoke!.id,
      publishedAt: hoursAgo(1),
    });
    const columns = await listSeriesOnFront(9);
    expect(columns.map(({ slug, latest }) => [slug, latest?.slug])).toEqual([
      ["smoke", "newer"],
      ["quiet", undefined],
    ]);
  });
});

describe("a story's page", () => {
  test("A4, A9: everything that stands around the words comes with one query", async ({ tx }) => {
    const sectionId = await addSection(tx, "peace");
    const people = await tx
      .insert(authors)
      .values([
        { slug: "ada", name: "Ada Ora", title: "Editor", organization: "Lake" },
        { slug: "ben", name: "Ben Oda" },
      ])
      .returning();
    const [picture] = await tx
      .insert(media)
      .values({
        kind: "image",
        path: "a.jpg",
        filename: "a.jpg",
        mimeType: "image/jpeg",
        width: 3,
        height: 2,
        alt: "A hall",
      })
      .returning();
    const [missing] = await tx
      .insert(media)
      .values({ kind: "image", filename: "b.jpg", mimeType: "image/jpeg" })
      .returning();
    const mentions = [
      { type: "image", attrs: { mediaId: picture!.id } },
      { type: "gallery", attrs: { mediaIds: [picture!.id, missing!.id] } },
    ];
    await addLiveArticle(tx, {
      slug: "story",
      sectionId,
      leadMediaId: picture!.id,
      body: { type: "doc", content: mentions },
      bylines: [
        { authorId: people[1]!.id, role: "text" },
        { authorId: people[0]!.id, role: "translation" },
      ],
      origin: {
        name: "Observer",
        url: "https://example.org/x",
        licence: "CC BY 4.0",
        licenceUrl: "",
        canonical: "source",
      },
    });
    const story = await findArticleAt("story");
    expect(story?.bylines.map(({ name, role }) => [name, role])).toEqual([
      ["Ben Oda", "text"],
      ["Ada Ora", "translation"],
    ]);
    expect(story?.origin?.canonical).toBe("source");
    expect(story?.picture?.alt).toBe("A hall");
    expect(Object.keys(story?.pictures ?? {})).toEqual([String(picture!.id)]);
  });

  test("A2: translations know each other, whichever was first", async ({ tx }) => {
    const sectionId = await addSection(tx, "peace");
    const first = await addLiveArticle(tx, { slug: "first", sectionId });
    for (const language of ["fr", "ar"]) {
      const id = await addLiveArticle(tx, { slug: `first-${language}`, sectionId, language });
      await tx.update(articles).set({ translationOf: first }).where(eq(articles.id, id));
    }
    const languages = async (slug: string) =>
      (await findArticleAt(slug))?.translations.map((other) => other.language);
    expect(await languages("first")).toEqual(["ar", "fr"]);
    expect(await languages("first-fr")).toEqual(["ar", "en"]);
  });
});

describe("making a revision live again", () => {
  test("copies what lists are read from, keeps the first date, and clears a withdrawal", async ({
    tx,
  }) => {
    const sectionId = await addSection(tx, "peace");
    const [author] = await tx.insert(authors).values({ slug: "ada", name: "Ada" }).returning();
    const published = hoursAgo(48);
    const id = await addLiveArticle(tx, {
      slug: "story",
      sectionId,
      publishedAt: published,
      headline: "Arrears grow",
      bylines: [{ authorId: author!.id, role: "text" }],
      origin: {
        name: "O",
        url: "https://example.org",
        licence: "",
        licenceUrl: "",
        canonical: "here",
      },
      body: {
        type: "doc",
        content: [{ type: "paragraph", content: [{ type: "text", text: "Members pay late." }] }],
      },
    });
    const [row] = await tx.select().from(articles).where(eq(articles.id, id));
    expect(row).toMatchObject({ stage: "live", wordCount: 3, sectionId });
    const found = await tx
      .select({ id: articles.id })
      .from(articles)
      .where(sql`${articles.search} @@ plainto_tsquery('standfirst_en', 'arrear')`);
    expect(found).toEqual([{ id }]);

    const { makeLive } = await import("#features/articles/make-live.ts");
    const [second] = await tx
      .insert(revisions)
      .values({ articleId: id, number: 2, headline: "New", sectionId })
      .returning();
    await makeLive(tx, { articleId: id, revisionId: second!.id, publishedAt: new Date() });
    const [again] = await tx.select().from(articles).where(eq(articles.id, id));
    expect(again?.publishedAt).toEqual(published);
    expect(await tx.select().from(bylines)).toEqual([]);
    expect(await tx.select().from(origins)).toEqual([]);
    expect(await tx.select().from(articleTopics)).toEqual([]);
  });

  test("E5: a revision can never be changed", async ({ tx }) => {
    const sectionId = await addSection(tx, "peace");
    await addLiveArticle(tx, { slug: "story", sectionId });
    const change = tx.transaction((inner) =>
      inner.update(revisions).set({ headline: "rewritten" }),
    );
    await expect(change).rejects.toThrow();
    await tx.update(revisions).set({ savedBy: null });
  });
});
