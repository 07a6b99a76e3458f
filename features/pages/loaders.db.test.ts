import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { pages } from "#db/schema/pages.ts";
import { bodyOf } from "#db/test/body-of.ts";
import { test } from "#db/test/database-test.ts";
import { loadPage, loadPublisher } from "#features/pages/loaders.ts";
import { pageTag } from "#features/pages/tags.ts";
import { pageUrl } from "#features/pages/urls.ts";
import { newRender, withRender } from "#lib/render.ts";

type Words = Partial<typeof pages.$inferInsert>;

async function addPage(tx: Transaction, slug: string, words: Words = {}) {
  const defaults = { title: slug, body: bodyOf("Who we are."), publishedAt: new Date(0) };
  const [page] = await tx
    .insert(pages)
    .values({ slug, ...defaults, ...words })
    .returning({ id: pages.id });
  return page!.id;
}

describe("loadPage", () => {
  test("a published page is read, and its page depends on it", async ({ tx }) => {
    const id = await addPage(tx, "about");
    const render = newRender();
    const page = await withRender(render, () => loadPage("about"));
    expect(page).toMatchObject({ title: "about", body: { content: [{ type: "paragraph" }] } });
    expect([...render.tags]).toEqual([pageTag(id)]);
  });

  test("E8: a draft and a page of the next hour are not there, and say nothing of themselves", async ({
    tx,
  }) => {
    await addPage(tx, "draft", { publishedAt: null });
    await addPage(tx, "soon", { publishedAt: new Date(Date.now() + 3_600_000) });
    for (const slug of ["draft", "soon", "never"]) {
      const render = newRender();
      expect(await withRender(render, () => loadPage(slug))).toBeUndefined();
      expect(render).toEqual(newRender());
    }
  });

  test("a page below another has an address of several parts, each encoded", async ({ tx }) => {
    await addPage(tx, "about/équipe");
    expect((await loadPage("about/équipe"))?.title).toContain("équipe");
    expect(pageUrl({ slug: "about/équipe" })).toBe("/about/%C3%A9quipe");
    expect(await loadPage("about")).toBeUndefined();
  });

  test("R14: a block that is damaged is left out, the rest is shown", async ({ tx }) => {
    const body = { ...bodyOf("Before.", "After."), version: 1 };
    const damaged = { type: "image", attrs: { mediaId: "none" } };
    body.content.splice(1, 0, damaged as never);
    await addPage(tx, "about", { body });
    expect((await loadPage("about"))?.body.content).toHaveLength(2);
  });
});

describe("D5: the publication for those who read data", () => {
  test("has the addresses of those of its policies that are published", async ({ tx }) => {
    expect((await loadPublisher()).policies).toEqual({});
    await addPage(tx, "ethics");
    await addPage(tx, "about");
    await addPage(tx, "masthead", { publishedAt: null });
    expect((await loadPublisher()).policies).toEqual({
      ethicsPolicy: "http://localhost:3000/ethics",
    });
  });
});
