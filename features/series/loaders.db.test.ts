import { expect } from "vitest";
import { series } from "#db/schema/series.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { test } from "#db/test/database-test.ts";
import { inSeries } from "#features/articles/listing.ts";
import { listPage, listSeriesOnFront } from "#features/articles/queries.ts";
import { loadSeries } from "#features/series/loaders.ts";
import { seriesTag } from "#features/series/tags.ts";
import { newRender, withRender } from "#lib/render.ts";

test("a series has its promise and partner, and its page depends on it", async ({ tx }) => {
  const [made] = await tx
    .insert(series)
    .values({ slug: "smoke", name: "Smoke", promise: "Every Friday", partner: "Lake" })
    .returning();
  const render = newRender();
  const found = await withRender(render, () => loadSeries("smoke"));
  expect(found).toMatchObject({ name: "Smoke", promise: "Every Friday", partner: "Lake" });
  expect([...render.tags]).toEqual([seriesTag(made!.id)]);
});

test("a series that ended leaves the front and keeps its page and its stories", async ({ tx }) => {
  const sectionId = await addSection(tx, "peace");
  const [ended] = await tx
    .insert(series)
    .values({ slug: "smoke", name: "Smoke", endedAt: new Date(0) })
    .returning();
  await addLiveArticle(tx, { slug: "story", sectionId, seriesId: ended!.id });
  await addLiveArticle(tx, { slug: "other", sectionId });
  expect(await listSeriesOnFront(9)).toEqual([]);
  const { id } = await loadSeries("smoke");
  const { items } = await listPage(inSeries(id), { limit: 9 });
  expect(items.map(({ slug }) => slug)).toEqual(["story"]);
});

test("no series of that name is a 404 that is not kept", async () => {
  const render = newRender();
  const loading = withRender(render, () => loadSeries("none"));
  await expect(loading).rejects.toMatchObject({ digest: expect.stringMatching(/404$/) });
  expect(render.declared).toBe(false);
});

test("X8: a colour is a colour: nothing else can reach a style", async ({ tx }) => {
  for (const colour of ["red", "#0f5c8", "#0f5c8c;}", "#0F5C8C", "url(x)"]) {
    const adding = tx.transaction((inner) =>
      inner.insert(series).values({ slug: "x", name: "X", colour }),
    );
    await expect(adding).rejects.toThrow();
  }
});
