import { describe, expect } from "vitest";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { test } from "#db/test/database-test.ts";
import { findSuggestion, searchArticles } from "#features/search/queries.ts";

const body = (words: string) => ({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text: words }] }],
});

describe("search", () => {
  test("stems, folds accents, and puts headlines before bodies", async ({ tx }) => {
    const sectionId = await addSection(tx, "peace");
    await addLiveArticle(tx, {
      slug: "body",
      sectionId,
      headline: "Other",
      body: body("The candidates met."),
    });
    await addLiveArticle(tx, { slug: "headline", sectionId, headline: "A candidate in São Tomé" });
    await addLiveArticle(tx, {
      slug: "french",
      sectionId,
      language: "fr",
      headline: "Les élections anticipées",
    });
    const slugs = async (words: string) =>
      (await searchArticles(words, 1)).items.map((card) => card.slug);
    expect(await slugs("candidates")).toEqual(["headline", "body"]);
    expect(await slugs("sao tome")).toEqual(["headline"]);
    expect(await slugs("élection")).toEqual(["french"]);
    expect(await slugs('"nothing here"')).toEqual([]);
  });

  test("never finds a draft, an unlisted or a future story, and counts what it shows", async ({
    tx,
  }) => {
    const sectionId = await addSection(tx, "peace");
    await addLiveArticle(tx, { slug: "open", sectionId, headline: "Quorum" });
    await addLiveArticle(tx, {
      slug: "unlisted",
      sectionId,
      headline: "Quorum",
      unlistedAt: new Date(),
    });
    await addLiveArticle(tx, {
      slug: "future",
      sectionId,
      headline: "Quorum",
      publishedAt: new Date(Date.now() + 60_000),
    });
    expect(await searchArticles("quorum", 1)).toMatchObject({
      total: 1,
      items: [{ slug: "open" }],
    });
  });

  test.each(["'", "\\", "a & | !", "((", '"', "--", "\u0000".slice(1), "%_"])(
    "any text is a question, never an error: %j",
    async (words) => {
      await expect(searchArticles(words, 1)).resolves.toMatchObject({ total: 0 });
    },
  );

  test("a misspelt word is answered with one of ours", async ({ tx }) => {
    const sectionId = await addSection(tx, "peace");
    await addLiveArticle(tx, { slug: "a", sectionId, headline: "Migration agency" });
    expect(await findSuggestion("migrashun")).toBe("migration");
    expect(await findSuggestion("zzzzzz")).toBeUndefined();
    await addLiveArticle(tx, {
      slug: "secret",
      sectionId,
      headline: "Resignation",
      publishedAt: new Date(Date.now() + 60_000),
    });
    expect(await findSuggestion("resignashun")).toBeUndefined();
  });
});
