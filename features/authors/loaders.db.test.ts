import { describe, expect } from "vitest";
import { authors } from "#db/schema/authors.ts";
import { media } from "#db/schema/media.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { test } from "#db/test/database-test.ts";
import { loadAuthor } from "#features/authors/loaders.ts";
import { authorTag } from "#features/authors/tags.ts";
import { newRender, withRender } from "#lib/render.ts";

const picture = {
  kind: "image",
  filename: "ada.jpg",
  mimeType: "image/jpeg",
  width: 3,
  height: 2,
  alt: "Ada at a desk",
} as const;

describe("loadAuthor", () => {
  test("an author with a portrait, and a page that depends on them", async ({ tx }) => {
    const [portrait] = await tx
      .insert(media)
      .values({ ...picture, path: "a.jpg" })
      .returning();
    const [ada] = await tx
      .insert(authors)
      .values({ slug: "ada", name: "Ada Ora", title: "Editor", portraitId: portrait!.id })
      .returning();
    const render = newRender();
    const author = await withRender(render, () => loadAuthor("ada"));
    expect(author).toMatchObject({
      name: "Ada Ora",
      title: "Editor",
      portrait: { alt: "Ada at a desk" },
    });
    expect([...render.tags]).toEqual([authorTag(ada!.id)]);
  });

  test("R14: a portrait whose file is missing is no portrait", async ({ tx }) => {
    const [portrait] = await tx.insert(media).values(picture).returning();
    await tx.insert(authors).values({ slug: "ada", name: "Ada", portraitId: portrait!.id });
    await tx.insert(authors).values({ slug: "ben", name: "Ben" });
    expect((await loadAuthor("ada")).portrait).toBeNull();
    expect((await loadAuthor("ben")).portrait).toBeNull();
  });

  test("nobody of that name is a 404 that is not kept", async () => {
    const render = newRender();
    const loading = withRender(render, () => loadAuthor("nobody"));
    await expect(loading).rejects.toMatchObject({ digest: expect.stringMatching(/404$/) });
    expect(render.declared).toBe(false);
  });

  test("E16: somebody who is named below a story cannot be taken out from under it", async ({
    tx,
  }) => {
    const sectionId = await addSection(tx, "peace");
    const [ada] = await tx.insert(authors).values({ slug: "ada", name: "Ada" }).returning();
    const bylines = [{ authorId: ada!.id, role: "text" as const }];
    await addLiveArticle(tx, { slug: "story", sectionId, bylines });
    await expect(tx.transaction((inner) => inner.delete(authors))).rejects.toThrow();
    expect((await loadAuthor("ada")).name).toBe("Ada");
  });
});
