import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { articles, articleTopics, revisions } from "#db/schema/articles.ts";
import { bylines } from "#db/schema/authors.ts";
import { topics } from "#db/schema/topics.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { bodyOf } from "#db/test/body-of.ts";
import { test } from "#db/test/database-test.ts";
import { makeAuthor } from "#db/test/make-story.ts";
import { makeLive } from "#features/articles/make-live.ts";
import { NotFound } from "#lib/errors.ts";

const rowOf = async (tx: Transaction, articleId: number) => {
  const [row] = await tx.select().from(articles).where(eq(articles.id, articleId));
  return row!;
};

async function isFound(tx: Transaction, articleId: number, word: string): Promise<boolean> {
  const found = sql`${articles.search} @@ plainto_tsquery('standfirst_en', ${word})`;
  const [row] = await tx
    .select({ found: sql<boolean>`${found}` })
    .from(articles)
    .where(eq(articles.id, articleId));
  return row!.found;
}

async function addRevision(tx: Transaction, words: typeof revisions.$inferInsert) {
  const [revision] = await tx.insert(revisions).values(words).returning();
  return revision!.id;
}

describe("makeLive", () => {
  test("a revision that is unknown, or another story's, is not found and changes nothing", async ({
    tx,
  }) => {
    const sectionId = await addSection(tx, "peace");
    const articleId = await addLiveArticle(tx, { slug: "one", sectionId });
    const other = await addLiveArticle(tx, { slug: "two", sectionId });
    const before = await rowOf(tx, articleId);
    const { liveRevisionId } = await rowOf(tx, other);
    for (const revisionId of [0, liveRevisionId!]) {
      await expect(makeLive(tx, { articleId, revisionId })).rejects.toThrow(NotFound);
    }
    expect(await rowOf(tx, articleId)).toEqual(before);
  });

  test("a story of 300,000 words is live, counted whole, and found by its opening", async ({
    tx,
  }) => {
    const sectionId = await addSection(tx, "peace");
    const words = Array.from({ length: 300_000 }, (_, index) => `w${index.toString(36)}`);
    const body = bodyOf("Quorum was reached.", words.join(" "), "Adjournment followed.");
    const articleId = await addLiveArticle(tx, { slug: "long", sectionId, body });
    expect((await rowOf(tx, articleId)).wordCount).toBe(300_005);
    expect(await isFound(tx, articleId, "quorum")).toBe(true);
    expect(await isFound(tx, articleId, "w2s")).toBe(true);
    expect(await isFound(tx, articleId, "adjournment")).toBe(false);
  });

  test("one word of a million letters is passed over, the others are found", async ({ tx }) => {
    const sectionId = await addSection(tx, "peace");
    const body = bodyOf("Quorum", "ã".repeat(1_000_000), "🕊".repeat(150_000));
    const articleId = await addLiveArticle(tx, { slug: "word", sectionId, body });
    expect(await isFound(tx, articleId, "quorum")).toBe(true);
  });

  test("without a time it appears now, by the clock that readers are measured with", async ({
    tx,
  }) => {
    const sectionId = await addSection(tx, "peace");
    const [article] = await tx.insert(articles).values({ slug: "one" }).returning();
    const words = { articleId: article!.id, number: 1, headline: "One", sectionId };
    const revisionId = await addRevision(tx, words);
    await makeLive(tx, { articleId: article!.id, revisionId });
    const { rows } = await tx.execute(
      sql`select published_at = date_trunc('milliseconds', now()) as "isNow" from articles where id = ${article!.id}`,
    );
    expect(rows).toEqual([{ isNow: true }]);
  });

  test("bylines and topics are the new version's, in its order; a topic twice is one", async ({
    tx,
  }) => {
    const sectionId = await addSection(tx, "peace");
    const people = [await makeAuthor(tx), await makeAuthor(tx)] as const;
    const made = await tx
      .insert(topics)
      .values([
        { slug: "a", name: "A" },
        { slug: "b", name: "B" },
      ])
      .returning();
    const [a, b] = made.map(({ id }) => id) as [number, number];
    const articleId = await addLiveArticle(tx, {
      slug: "one",
      sectionId,
      bylines: [{ authorId: people[0], role: "text" }],
      topicIds: [a],
    });
    const revisionId = await addRevision(tx, {
      articleId,
      number: 2,
      headline: "One",
      sectionId,
      bylines: [
        { authorId: people[1], role: "text" },
        { authorId: people[0], role: "text" },
        { authorId: people[1], role: "photographs" },
      ],
      topicIds: [b, a, b],
    });
    await makeLive(tx, { articleId, revisionId });
    const credits = await tx.select().from(bylines).orderBy(bylines.position);
    expect(credits.map(({ authorId, role }) => [authorId, role])).toEqual([
      [people[1], "text"],
      [people[0], "text"],
      [people[1], "photographs"],
    ]);
    const about = await tx.select().from(articleTopics).orderBy(articleTopics.position);
    expect(about.map(({ topicId }) => topicId)).toEqual([b, a]);
  });

  test("R14: a body that is no document gives a story without words, never an error", async ({
    tx,
  }) => {
    const sectionId = await addSection(tx, "peace");
    for (const [index, body] of [null, "text", [], { content: [{ type: "who" }, 7] }].entries()) {
      const articleId = await addLiveArticle(tx, {
        slug: `s${index}`,
        sectionId,
        body: body ?? {},
      });
      expect(await rowOf(tx, articleId)).toMatchObject({ stage: "live", wordCount: 0 });
    }
  });

  test("D3: when its words changed stays when the same words go live again", async ({ tx }) => {
    const [first, second] = [new Date("2026-10-01T08:00:00Z"), new Date("2026-10-05T08:00:00Z")];
    const sectionId = await addSection(tx, "peace");
    const articleId = await addLiveArticle(tx, { slug: "revised", sectionId });
    const words = { articleId, sectionId, headline: "Again" };
    const [a, b] = [
      await addRevision(tx, { ...words, number: 2 }),
      await addRevision(tx, { ...words, number: 3 }),
    ];
    await makeLive(tx, { articleId, revisionId: a, revisedAt: first });
    await makeLive(tx, { articleId, revisionId: a, revisedAt: second });
    expect((await rowOf(tx, articleId)).revisedAt).toEqual(first);
    await makeLive(tx, { articleId, revisionId: b, revisedAt: second });
    expect((await rowOf(tx, articleId)).revisedAt).toEqual(second);
    await makeLive(tx, { articleId, revisionId: a });
    expect((await rowOf(tx, articleId)).revisedAt!.getTime()).toBeGreaterThan(Number(second));
  });
});
