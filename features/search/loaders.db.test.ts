import { expect } from "vitest";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { test } from "#db/test/database-test.ts";
import { loadSearch } from "#features/search/loaders.ts";
import { newRender, withRender } from "#lib/render.ts";

test("X9: an answer to a search is never kept", async ({ tx }) => {
  await addLiveArticle(tx, {
    slug: "s",
    sectionId: await addSection(tx, "peace"),
    headline: "Quorum",
  });
  const render = newRender();
  const found = await withRender(render, () => loadSearch({ q: "quorum" }));
  expect(found.results?.total).toBe(1);
  expect(render.declared).toBe(false);
});
