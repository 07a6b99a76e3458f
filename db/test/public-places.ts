import { answerApi } from "#features/api/answer-api.ts";
import { loadApiArticle, loadApiArticles } from "#features/api/loaders.ts";
import { inSections } from "#features/articles/listing.ts";
import { loadArticle, loadFrontPage, loadListing } from "#features/articles/loaders.ts";
import { answerFeed } from "#features/feeds/answer-feed.ts";
import { answerOembed } from "#features/oembed/answer-oembed.ts";
import { loadEmbed } from "#features/oembed/loaders.ts";
import { loadSearch } from "#features/search/loaders.ts";
import { loadNewsSitemap, loadSitemap, loadSitemapIndex } from "#features/sitemaps/loaders.ts";
import { loadSection } from "#features/taxonomy/loaders.ts";
import { newRender, withRender } from "#lib/render.ts";
import { siteAddress } from "#lib/site-address.ts";

/** A 404 carries this too, and every expiry drops it (server/front/render-page.ts). */
export const MISSING = "404";

async function textOf(response: Response | Promise<Response>): Promise<string> {
  const answer = await response;
  if (answer.status === 404) throw new Error(MISSING);
  return answer.text();
}

interface PublicStory {
  articleId: number;
  section: { id: number; slug: string };
  slug: string;
  /** A word of its headline. */
  word: string;
}

/** Every place where a story shows, as what readers and programs get there. */
export function publicPlaces({ articleId, section, slug, word }: PublicStory) {
  const month = new Date().toISOString().slice(0, 7);
  const listing = async () => {
    await loadSection(section.slug);
    return loadListing(inSections([section.id]), undefined);
  };
  const wanted = { kind: "section", slug: section.slug } as const;
  const address = new URL(`/${section.slug}/${slug}`, siteAddress()).href;
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
    "interface, the story": () => textOf(answerApi(() => loadApiArticle(String(articleId)))),
    search: () => loadSearch({ q: word }),
    oembed: () => textOf(answerOembed(new URLSearchParams({ url: address }))),
    "embedded card": () => loadEmbed(String(articleId)),
  };
}

/** What a place shows, and what its page is kept by. */
export async function shownAt(read: () => Promise<unknown>) {
  const render = newRender();
  const [outcome] = await Promise.allSettled([withRender(render, read)]);
  const found = outcome.status === "fulfilled" ? JSON.stringify(outcome.value) : MISSING;
  return { text: found ?? MISSING, tags: [...render.tags], isKept: render.declared, render };
}
