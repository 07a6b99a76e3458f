import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import type { ArticleView } from "#features/articles/article-view.ts";
import { embedPlayer } from "#features/articles/body/embed-player.ts";
import { type Body, parseBody } from "#features/articles/body/schema.ts";
import type { ArticleCard } from "#features/articles/card-view.ts";
import { findMove } from "#features/articles/find-move.ts";
import type { Listing } from "#features/articles/listing.ts";
import {
  type ArticleRow,
  findArticleAt,
  findArticlePlace,
  findNewerPage,
  listAllSeries,
  listFilling,
  listFrontSlots,
  listPage,
  listPageInOrder,
} from "#features/articles/queries.ts";
import { mayBeRepublished, secondsUntilOld } from "#features/articles/rules.ts";
import { allArticlesTag, articleTag } from "#features/articles/tags.ts";
import { articleUrl, republishUrl, shortUrl } from "#features/articles/urls.ts";
import { authorTag } from "#features/authors/tags.ts";
import { articleCount } from "#features/counts/tags.ts";
import { frontTag } from "#features/front/tags.ts";
import { quizTag } from "#features/quizzes/tags.ts";
import { redirectsTag } from "#features/redirects/tags.ts";
import { seriesTag } from "#features/series/tags.ts";
import { siteTag } from "#features/settings/tags.ts";
import { sectionTag, topicTag } from "#features/taxonomy/tags.ts";
import {
  type Cursor,
  formatCursor,
  type KeysetPage,
  parseCursor,
  STORIES_PER_PAGE,
} from "#lib/keyset.ts";
import { parseId } from "#lib/parse-id.ts";
import {
  allowFrames,
  answerWithRedirect,
  answerWithStatus,
  countsAs,
  dependsOn,
  keepAtMost,
} from "#lib/render.ts";

const MOST_SERIES = 200;

/** A withdrawn story: its page says so with 410. */
export interface WithdrawnArticle {
  headline: string;
  retractedAt: Date;
  reason: string;
}

/** A story that may not be shown for legal reasons: its page says so with 451, and nothing of the story. */
export interface WithheldArticle {
  withheldAt: Date;
  reason: string;
}

export type LoadedArticle =
  | { article: ArticleView }
  | { withdrawn: WithdrawnArticle }
  | { withheld: WithheldArticle };

/** The story at an address, to be read. Redirects from an earlier address; 404 where there never was one. */
export async function loadArticle(sectionSlug: string, slug: string): Promise<LoadedArticle> {
  const found = await findAtAddress(sectionSlug, slug);
  if (!("article" in found)) return found;
  countsAs(articleCount(found.article.id));
  allowFrames(...frameOriginsOf(found.article.body));
  return found;
}

/** The story at an address for those who may take it to another publication. Else its own page, or 404. */
export async function loadRepublishable(sectionSlug: string, slug: string): Promise<ArticleView> {
  const found = await findAtAddress(sectionSlug, slug);
  if (!("article" in found)) return moveTo(articleUrl({ slug, section: { slug: sectionSlug } }));
  const path = republishUrl(articleUrl(found.article));
  return mayBeRepublished(found.article) ? found.article : leaveFor(path);
}

const findAtAddress = cache(async (sectionSlug: string, slug: string): Promise<LoadedArticle> => {
  const row = await findArticleAt(slug);
  if (!row) return leaveFor(`/${sectionSlug}/${slug}`);
  dependsOn(articleTag(row.id), sectionTag(row.section.id));
  if (row.section.slug !== sectionSlug) return moveTo(articleUrl(row));
  if (row.withheldAt) {
    answerWithStatus(451);
    return { withheld: { withheldAt: row.withheldAt, reason: row.withheldReason ?? "" } };
  }
  if (row.retractedAt) {
    answerWithStatus(410);
    return {
      withdrawn: {
        headline: row.headline,
        retractedAt: row.retractedAt,
        reason: row.retractionReason ?? "",
      },
    };
  }
  dependsOn(
    ...row.bylines.map((byline) => authorTag(byline.id)),
    ...row.topics.map((topic) => topicTag(topic.id)),
    ...(row.series ? [seriesTag(row.series.id)] : []),
  );
  keepWhileYoung(row);
  const body = parseBody(row.body);
  dependsOn(...quizTagsOf(body));
  return { article: { ...row, body } };
});

/** Leaves a story's short address for the story. */
export async function leaveForStory(id: string): Promise<never> {
  const articleId = parseId(id);
  const place = articleId === undefined ? undefined : await findArticlePlace(articleId);
  if (articleId === undefined || !place) return leaveFor(shortUrl(id));
  dependsOn(articleTag(articleId));
  return moveTo(articleUrl(place));
}

/** The front page: an editor's choices in their places, the newest stories in the rest. */
export async function loadFrontPage(count: number): Promise<ArticleCard[]> {
  dependsOn(allArticlesTag(), frontTag());
  const chosen = await listFrontSlots();
  const filling = await listFilling(
    chosen.map((card) => card.id),
    count,
  );
  return [...chosen, ...filling].slice(0, count);
}

/**
 * A page of a listing; `after` is what the address says. 404 for a cursor that is none,
 * and past the end. The caller has declared what can add to the list.
 */
export function loadListing(
  listing: Listing,
  after: string | string[] | undefined,
): Promise<KeysetPage<ArticleCard>> {
  return loadPage(listing, after, listPage);
}

/** The same for a listing whose order is not when stories were published. */
export function loadListingInOrder(listing: Listing, after: string | string[] | undefined) {
  return loadPage(listing, after, listPageInOrder);
}

async function loadPage<T>(
  listing: Listing,
  after: string | string[] | undefined,
  list: (listing: Listing, options: { limit: number; after?: Cursor }) => Promise<KeysetPage<T>>,
): Promise<KeysetPage<T>> {
  const last = parseCursor(after);
  if (after !== undefined && !last) notFound();
  if (!last) return list(listing, { limit: STORIES_PER_PAGE });
  const [page, newer] = await Promise.all([
    list(listing, { limit: STORIES_PER_PAGE, after: last }),
    findNewerPage(listing, { last, size: STORIES_PER_PAGE }),
  ]);
  if (page.items.length === 0) notFound();
  return { ...page, newer: newer ? formatCursor(newer) : "" };
}

/** Series that run, and those that ended, each with its newest story. */
export function loadAllSeries() {
  dependsOn(siteTag(), allArticlesTag());
  return listAllSeries(MOST_SERIES);
}

/** By what WordPress finds something without a path; an import has put the numbers into the table. */
const OLD_PARAMETERS = ["p", "page_id", "attachment_id", "cat", "tag", "feed"] as const;

/** Follows the short addresses of an older system, `/?p=12` and its like; does nothing for others. */
export async function leaveForOldAddress(
  params: Record<string, string | string[] | undefined>,
): Promise<void> {
  const [name, value] =
    OLD_PARAMETERS.map((key) => [key, params[key]] as const).find(([, given]) => given) ?? [];
  if (typeof value !== "string") return;
  await leaveFor(name === "feed" ? `/feed/${value}` : `/?${name}=${value}`);
}

/** Leaves for where an address has moved to, or says that there is nothing. */
export async function leaveFor(path: string): Promise<never> {
  dependsOn(redirectsTag());
  const move = await findMove(path);
  if (!move) {
    dependsOn(allArticlesTag());
    notFound();
  }
  countsAs(...move.counts);
  return moveTo(move.target);
}

function frameOriginsOf(body: Body): string[] {
  return body.content.flatMap((block) => {
    const isPlayed = block.type === "embed" || block.type === "audio" || block.type === "video";
    const player = isPlayed ? embedPlayer(block.attrs.url) : undefined;
    return player ? [player.origin] : [];
  });
}

function moveTo(path: string): never {
  answerWithRedirect(path);
  permanentRedirect(path);
}

/** Also of quizzes that are not public yet: publishing one changes the stories that lead to it. */
function quizTagsOf(body: Body): string[] {
  return body.content.flatMap((block) =>
    block.type === "quiz" ? [quizTag(block.attrs.quizId)] : [],
  );
}

function keepWhileYoung(row: ArticleRow): void {
  const seconds = secondsUntilOld(row, new Date());
  if (seconds !== undefined) keepAtMost(seconds);
}
