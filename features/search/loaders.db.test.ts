import fc from "fast-check";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { test } from "#db/test/database-test.ts";
import { loadSearch } from "#features/search/loaders.ts";
import { searchArticles } from "#features/search/queries.ts";
import { newRender, withRender } from "#lib/render.ts";

async function addStories(tx: Transaction, count: number): Promise<void> {
  const sectionId = await addSection(tx, "peace");
  for (let number = 0; number < count; number += 1) {
    const publishedAt = new Date(Date.now() - (number + 1) * 3_600_000);
    const headline = `Quorum ${number}`;
    await addLiveArticle(tx, { slug: `s${number}`, sectionId, headline, publishedAt });
  }
}

const slugs = async (params: Parameters<typeof loadSearch>[0]) =>
  (await loadSearch(params)).results?.items.map(({ slug }) => slug);

describe("what the address may ask", () => {
  test("nothing, or only blanks, asks nothing of the database", async () => {
    for (const params of [{}, { q: "" }, { q: "   " }, { q: "\u0000" }]) {
      expect(await loadSearch(params)).toEqual({
        words: "",
        results: undefined,
        suggestion: undefined,
      });
    }
  });

  test("X8: parameters that are unknown, twice or too long are ignored, never an error", async ({
    tx,
  }) => {
    await addStories(tx, 1);
    expect(await slugs({ q: "quorum", section: "1 or 1=1", from: "yesterday" })).toEqual(["s0"]);
    expect((await loadSearch({ q: ["quorum", "other"] })).words).toBe("");
    expect((await loadSearch({ q: "x".repeat(201) })).words).toBe("");
    expect((await loadSearch({ q: " quorum  call " })).words).toBe("quorum call");
  });

  test("X8: whatever is typed, there is an answer, and control characters are no part of it", async ({
    tx,
  }) => {
    await addStories(tx, 1);
    expect(await slugs({ q: "quo\u0000rum" })).toEqual(["s0"]);
    const typed = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc
        .array(fc.constantFrom("-", '"', "(", "!", "&", "|", ":*", "<->", "\\", "or", "a"))
        .map((parts) => parts.join(" ")),
    );
    await fc.assert(
      fc.asyncProperty(typed, async (q) => {
        const { words, results } = await loadSearch({ q });
        expect(words).not.toMatch(/\p{Cc}/u);
        expect(results === undefined).toBe(words === "");
      }),
      { numRuns: 60 },
    );
  });

  test("a word of 200 letters, and as many words as fit, are looked for", async ({ tx }) => {
    const sectionId = await addSection(tx, "peace");
    const word = "z".repeat(200);
    await addLiveArticle(tx, { slug: "long", sectionId, headline: `Of ${word}` });
    expect(await slugs({ q: word })).toEqual(["long"]);
    const many = Array.from({ length: 66 }, (_, index) => `w${index % 10}`).join(" ");
    expect(await slugs({ q: many })).toEqual([]);
    expect((await searchArticles("quorum ".repeat(5_000), 1)).total).toBe(0);
  });
});

describe("pages of results", () => {
  test("follow each other without gap or repetition, and the last says that it is", async ({
    tx,
  }) => {
    await addStories(tx, 45);
    const pages = await Promise.all(
      [undefined, "2", "3"].map((after) => loadSearch({ q: "quorum", after })),
    );
    const seen = pages.flatMap(({ results }) => results!.items.map(({ id }) => id));
    expect(new Set(seen).size).toBe(45);
    expect(pages.map(({ results }) => [results!.total, results!.next])).toEqual([
      [45, 2],
      [45, 3],
      [45, undefined],
    ]);
  });

  test.for(["0", "-1", "1.5", "x", "NaN", "Infinity", "1e999", ""])(
    "%j is the first page",
    async (after, { tx }) => {
      await addStories(tx, 1);
      expect(await slugs({ q: "quorum", after })).toEqual(["s0"]);
    },
  );

  test("R11: a page past the end is empty, and no number makes the database count to it", async ({
    tx,
  }) => {
    await addStories(tx, 2);
    for (const after of ["2", "51", "999999999999999", "1e300"]) {
      const { results } = await loadSearch({ q: "quorum", after });
      expect(results).toEqual({ items: [], total: 2 });
    }
  });

  test("X9: an answer to a search is never kept", async ({ tx }) => {
    await addStories(tx, 1);
    const render = newRender();
    await withRender(render, () => loadSearch({ q: "quorum" }));
    expect(render.declared).toBe(false);
  });
});
