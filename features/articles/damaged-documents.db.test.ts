import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { media } from "#db/schema/media.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { test } from "#db/test/database-test.ts";
import { loadApiArticle } from "#features/api/loaders.ts";
import { loadArticle } from "#features/articles/loaders.ts";
import { answerFeed } from "#features/feeds/answer-feed.ts";
import { lintFeed } from "#features/feeds/test/lint-feed.ts";

const block = (type: string, attrs: unknown) => ({ type: "doc", content: [{ type, attrs }] });

/** What no verb stores, and a restored backup or a hand at the database might. */
const damaged: Record<string, unknown> = {
  "a text": "<p>words</p>",
  "a number": 7,
  "a list": [{ type: "paragraph" }],
  nothing: {},
  "content that is none": { type: "doc", content: { type: "paragraph" } },
  "blocks that are none": { type: "doc", content: [null, 1, "x", [], {}, { type: 9 }] },
  "a block of another program": { type: "doc", content: [{ type: "iframe", html: "<script>" }] },
  "a picture without a number": block("image", { mediaId: "1; drop table media" }),
  "a picture that cannot be": block("image", { mediaId: 1e308 }),
  "a picture with a fraction": block("image", { mediaId: 1.5 }),
  "a picture that is gone": block("image", { mediaId: 999_999 }),
  "a gallery of no pictures": block("gallery", { mediaIds: [null, "x", -1, 999_999] }),
  "a quiz that is gone": block("quiz", { quizId: 999_999 }),
  "a file with a strange address": block("file", { url: { href: "/media/x" } }),
};

for (const [what, body] of Object.entries(damaged)) {
  test(`A7: where the body is ${what}, the story's page, feeds and interface still stand`, async ({
    tx,
  }) => {
    const sectionId = await addSection(tx, "peace");
    const id = await addLiveArticle(tx, { slug: "story", sectionId, body });
    expect(await loadArticle("peace", "story")).toMatchObject({ article: { id } });
    expect(await loadApiArticle(String(id))).toMatchObject({ id, text: expect.any(String) });
    for (const format of ["rss", "atom", "json"] as const) {
      const response = await answerFeed({ kind: "site" }, format);
      const self = `http://localhost:3000/${{ rss: "feed.xml", atom: "atom.xml", json: "feed.json" }[format]}`;
      expect(lintFeed(await response.text(), { format, self })).toEqual([]);
    }
  });
}

test("A6: a lead picture without a file is left out, and one that a version names cannot go", async ({
  tx,
}) => {
  const sectionId = await addSection(tx, "peace");
  const [picture] = await tx
    .insert(media)
    .values({ kind: "image", path: null, filename: "hall.jpg", mimeType: "image/jpeg" })
    .returning();
  const id = await addLiveArticle(tx, { slug: "story", sectionId, leadMediaId: picture!.id });
  const read = async () => (await loadArticle("peace", "story")) as { article: unknown };
  expect((await read()).article).toMatchObject({ picture: null });
  const removing = tx.transaction((inner) => inner.delete(media).where(eq(media.id, picture!.id)));
  await expect(removing).rejects.toThrow();
  expect((await read()).article).toMatchObject({ id });
});
