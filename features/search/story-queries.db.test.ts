import { expect } from "vitest";
import { queriesSent } from "#db/client.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { test } from "#db/test/database-test.ts";
import { loadAllSeries, loadArticle, loadFrontPage } from "#features/articles/loaders.ts";
import { systemActor } from "#features/auth/actor.ts";
import { loadComments } from "#features/comments/loaders.ts";
import { loadNewsletterBox } from "#features/newsletters/loaders.ts";
import { loadRelated } from "#features/related/loaders.ts";
import { indexMissedStories } from "#features/search/index-missed-stories.ts";
import { loadSearch } from "#features/search/loaders.ts";
import { loadPlacement } from "#features/sponsors/loaders.ts";
import { loadSite } from "#features/taxonomy/loaders.ts";
import { setKeeping } from "#lib/keep.ts";
import { newRender, withRender } from "#lib/render.ts";

async function loadStoryPage() {
  await loadSite();
  const loaded = await loadArticle("peace", "story");
  if (!("article" in loaded)) throw new Error("The story is not there.");
  const { article } = loaded;
  await loadRelated(article);
  await loadComments(article.id);
  await loadNewsletterBox();
  for (const position of ["article_top", "article_bottom"] as const)
    await loadPlacement(position, article.section.id);
}

async function loadHome() {
  await Promise.all([
    loadSite(),
    loadFrontPage(26),
    loadAllSeries(),
    loadPlacement("home"),
    loadNewsletterBox(),
  ]);
}

async function countQueries(work: () => Promise<void>): Promise<number> {
  const before = queriesSent();
  await work();
  return queriesSent() - before;
}

test("P7: a search takes at most 6 queries, also where the words are misspelt or nothing is found", async ({
  tx,
}) => {
  const sectionId = await addSection(tx, "peace");
  await addLiveArticle(tx, { slug: "story", sectionId, headline: "The migration agency" });
  await indexMissedStories(systemActor);
  setKeeping(true);
  try {
    await loadSearch({});
    const counts: Record<string, number> = {};
    for (const q of ["migration", "migrashun", "nothing", "migration -agency", "-migration", ""]) {
      const ask = async () => void (await loadSearch({ q, section: "peace" }));
      counts[q] = await countQueries(ask);
    }
    expect(counts).toEqual({
      migration: 4,
      migrashun: 6,
      nothing: 4,
      "migration -agency": 3,
      "-migration": 3,
      "": 2,
    });
  } finally {
    setKeeping(false);
  }
});

test("P7: a story's miss takes 3 queries, the front page's at most 6, once the site itself is known", async ({
  tx,
}) => {
  const sectionId = await addSection(tx, "peace");
  await addLiveArticle(tx, { slug: "story", sectionId });
  await addLiveArticle(tx, { slug: "other", sectionId });
  setKeeping(true);
  try {
    await loadStoryPage();
    expect(await countQueries(loadStoryPage)).toBe(3);
    expect(await countQueries(loadHome)).toBeLessThanOrEqual(6);
  } finally {
    setKeeping(false);
  }
});

test("a story's page declares everything that it shows", async ({ tx }) => {
  const sectionId = await addSection(tx, "peace");
  const id = await addLiveArticle(tx, { slug: "story", sectionId });
  const other = await addLiveArticle(tx, { slug: "other", sectionId });
  const render = newRender();
  await withRender(render, loadStoryPage);
  expect(render).toMatchObject({ readerPage: true, declared: true });
  expect([...render.tags]).toEqual(
    expect.arrayContaining([
      "site",
      `article:${id}`,
      `section:${sectionId}`,
      `article:${other}`,
      `comments:${id}`,
    ]),
  );
});
