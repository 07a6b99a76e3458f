import { expect } from "vitest";
import { test } from "#db/test/database-test.ts";
import { expiredTags, forgetExpiredTags } from "#db/test/expired-tags.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { makeStory } from "#db/test/make-story.ts";
import { answerApi } from "#features/api/answer-api.ts";
import { loadApiArticles } from "#features/api/loaders.ts";
import { inSections } from "#features/articles/listing.ts";
import { loadArticle, loadFrontPage, loadListing } from "#features/articles/loaders.ts";
import { answerFeed } from "#features/feeds/answer-feed.ts";
import { loadSearch } from "#features/search/loaders.ts";
import { loadNewsSitemap, loadSitemap, loadSitemapIndex } from "#features/sitemaps/loaders.ts";
import { loadSection } from "#features/taxonomy/loaders.ts";
import { publishArticle } from "#features/workflow/publish-article.ts";
import { newRender, withRender } from "#lib/render.ts";

/** A 404 carries this too, and every expiry drops it (server/front/render-page.ts). */
const MISSING = "404";

const textOf = async (response: Response | Promise<Response>) => (await response).text();

/** Every place where a story shows, as what readers get there. */
function places(section: { id: number; slug: string }, slug: string) {
  const month = new Date().toISOString().slice(0, 7);
  const listing = async () => {
    await loadSection(section.slug);
    return loadListing(inSections([section.id]), undefined);
  };
  const wanted = { kind: "section", slug: section.slug } as const;
  return {
    article: () => loadArticle(section.slug, slug),
    "front page": () => loadFrontPage(10),
    section: listing,
    feed: () => textOf(answerFeed({ kind: "site" }, "rss")),
    "feed of the section": () => textOf(answerFeed(wanted, "json")),
    "sitemap index": () => loadSitemapIndex(),
    sitemap: () => loadSitemap(`stories-${month}`),
    "news sitemap": () => loadNewsSitemap(new Date()),
    interface: () => textOf(answerApi(() => loadApiArticles(new URLSearchParams()))),
    search: () => loadSearch({ q: "candidates" }),
  };
}

async function shown(read: () => Promise<unknown>) {
  const render = newRender();
  const [outcome] = await Promise.allSettled([withRender(render, read)]);
  const found = outcome.status === "fulfilled" ? JSON.stringify(outcome.value) : MISSING;
  return { text: found ?? MISSING, tags: [...render.tags], isKept: render.declared };
}

test("D12: what is published shows in article, lists, feeds, sitemaps, interface and search with the same commit", async ({
  tx,
}) => {
  const editor = await makeStaff(tx, "editor");
  const { articleId, section } = await makeStory(tx, editor);
  const slug = "two-candidates-one-chair";
  const all = Object.entries(places(section, slug));
  const before = new Map<string, Awaited<ReturnType<typeof shown>>>();
  for (const [place, read] of all) before.set(place, await shown(read));
  for (const [place, { text }] of before)
    expect([place, text.includes(slug)]).toEqual([place, false]);
  forgetExpiredTags();
  await publishArticle(editor, { articleId, seenVersion: 1, slug: "", material: false });
  const expired = new Set(expiredTags());
  for (const [place, read] of all) {
    const { text, isKept, tags } = before.get(place)!;
    const isDropped = !isKept || text === MISSING || tags.some((tag) => expired.has(tag));
    expect([place, isDropped]).toEqual([place, true]);
    const after = (await shown(read)).text;
    const sign = place === "sitemap index" ? "stories-" : slug;
    expect([place, after.includes(sign)]).toEqual([place, true]);
  }
});
