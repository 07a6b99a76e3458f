import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { articles } from "#db/schema/articles.ts";
import { corrections } from "#db/schema/corrections.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { test } from "#db/test/database-test.ts";
import { allArticlesTag } from "#features/articles/tags.ts";
import { loadCorrections } from "#features/corrections/loaders.ts";
import { newRender, withRender } from "#lib/render.ts";

const notFound = { digest: expect.stringMatching(/404$/) };
const at = (minute: number) => new Date(Date.UTC(2026, 9, 20, 12, minute));

describe("A10: the list of corrections", () => {
  test("has corrections and retractions of stories in lists, the newest first", async ({ tx }) => {
    const sectionId = await addSection(tx, "peace");
    const [story, away, hidden] = await Promise.all(
      ["story", "away", "hidden"].map((slug) => addLiveArticle(tx, { slug, sectionId })),
    );
    const text = "The sum was in euros.";
    await tx.insert(corrections).values([
      { articleId: story!, kind: "correction", text, publishedAt: at(1) },
      { articleId: story!, kind: "editors_note", text, publishedAt: at(3) },
      { articleId: hidden!, kind: "correction", text, publishedAt: at(4) },
      { articleId: away!, kind: "correction", text, publishedAt: at(5) },
    ]);
    await tx
      .update(articles)
      .set({ stage: "retracted", retractedAt: at(2), retractionReason: "It did not happen." })
      .where(eq(articles.id, away!));
    await tx
      .update(articles)
      .set({ unlistedAt: at(0) })
      .where(eq(articles.id, hidden!));
    const render = newRender();
    const { items } = await withRender(render, () => loadCorrections(undefined));
    expect(items.map(({ kind, story: { slug } }) => `${kind} of ${slug}`)).toEqual([
      "editors_note of story",
      "retraction of away",
      "correction of story",
    ]);
    expect(items[1]).toMatchObject({ text: "It did not happen.", at: at(2) });
    expect([...render.tags]).toEqual([allArticlesTag()]);
  });

  test("is walked without a gap where many were said at one moment", async ({ tx }) => {
    const sectionId = await addSection(tx, "peace");
    const articleId = await addLiveArticle(tx, { slug: "story", sectionId });
    const said = Array.from({ length: 45 }, (_, n) => ({
      articleId,
      kind: "update" as const,
      text: `Note ${n}`,
      publishedAt: at(Math.floor(n / 30)),
    }));
    await tx.insert(corrections).values(said);
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await loadCorrections(after);
      seen.push(...page.items.map(({ text }) => text));
      after = page.next;
    } while (after);
    expect(seen).toHaveLength(45);
    expect(new Set(seen).size).toBe(45);
    expect(seen[0]).toBe("Note 44");
  });

  test.each(["x", "1-1", "99999999999999999"])(
    "a place past the end is a 404: %s",
    async (after) => {
      await expect(loadCorrections(after)).rejects.toMatchObject(notFound);
    },
  );
});
