import { allArticlesTag } from "#features/articles/tags.ts";
import { newslettersTag } from "#features/newsletters/tags.ts";
import { allQuizzesTag } from "#features/quizzes/tags.ts";
import { getSettings } from "#features/settings/queries.ts";
import { siteTag } from "#features/settings/tags.ts";
import { listSitemapParts } from "#features/sitemaps/list-sitemap-parts.ts";
import { listNews, listSitemapEntries } from "#features/sitemaps/queries.ts";
import { robotsText } from "#features/sitemaps/robots-text.ts";
import { secondsOfNews } from "#features/sitemaps/rules.ts";
import {
  newsSitemapDocument,
  sitemapDocument,
  sitemapIndexDocument,
} from "#features/sitemaps/sitemap-document.ts";
import { keepUntilRelease } from "#features/taxonomy/keep-until-release.ts";
import { dependsOn, keepAtMost } from "#lib/render.ts";
import { siteAddress } from "#lib/site-address.ts";

/** What was published says that it changed; an embargo that ends, or a page made by an import, does not. */
const LONGEST_SECONDS = 3600;

/** The index of all sitemaps. */
export async function loadSitemapIndex(): Promise<string> {
  await dependOnEverything();
  return sitemapIndexDocument(await listSitemapParts(), siteAddress());
}

/** One sitemap; undefined where no part has the name. */
export async function loadSitemap(part: string): Promise<string | undefined> {
  await dependOnEverything();
  const entries = await listSitemapEntries(part);
  return entries.length > 0 ? sitemapDocument(entries, siteAddress()) : undefined;
}

/** The news sitemap, kept until its oldest story is too old for it. */
export async function loadNewsSitemap(now: Date): Promise<string> {
  dependsOn(allArticlesTag(), siteTag());
  const [news, { name, timeZone }] = await Promise.all([
    listNews(now),
    getSettings(),
    keepUntilRelease(),
  ]);
  keepAtMost(Math.min(secondsOfNews(news, now) ?? LONGEST_SECONDS, LONGEST_SECONDS));
  return newsSitemapDocument(news, { site: siteAddress(), name, timeZone });
}

export async function loadRobots(): Promise<string> {
  dependsOn(siteTag());
  return robotsText((await getSettings()).robots, siteAddress());
}

async function dependOnEverything(): Promise<void> {
  dependsOn(allArticlesTag(), newslettersTag(), allQuizzesTag(), siteTag());
  keepAtMost(LONGEST_SECONDS);
  await keepUntilRelease();
}
