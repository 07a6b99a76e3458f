import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import type { ArticleView } from "#features/articles/article-view.ts";
import { parseBody } from "#features/articles/body/schema.ts";
import type { ArticleCard } from "#features/articles/card-view.ts";
import {
  type ArticleRow,
  findArticleAt,
  listFilling,
  listFrontSlots,
  listSeriesOnFront,
} from "#features/articles/queries.ts";
import { secondsUntilOld } from "#features/articles/rules.ts";
import { allArticlesTag, articleTag } from "#features/articles/tags.ts";
import { articleUrl } from "#features/articles/urls.ts";
import { authorTag } from "#features/authors/tags.ts";
import { findRedirect } from "#features/redirects/queries.ts";
import { redirectsTag } from "#features/redirects/tags.ts";
import { seriesTag } from "#features/series/tags.ts";
import { siteTag } from "#features/settings/tags.ts";
import { sectionTag, topicTag } from "#features/taxonomy/tags.ts";
import { answerWithRedirect, answerWithStatus, dependsOn, keepAtMost } from "#lib/render.ts";

const MOST_COLUMNS = 20;

/** A withdrawn story: its page says so with 410. */
export interface WithdrawnArticle {
  headline: string;
  retractedAt: Date;
  reason: string;
}

export type LoadedArticle = { article: ArticleView } | { withdrawn: WithdrawnArticle };

/** The story at an address. Redirects from an earlier address; 404 where there never was one. */
export const loadArticle = cache(
  async (sectionSlug: string, slug: string): Promise<LoadedArticle> => {
    const row = await findArticleAt(slug);
    if (!row) return leaveFor(`/${sectionSlug}/${slug}`);
    dependsOn(articleTag(row.id), sectionTag(row.section.id));
    if (row.section.slug !== sectionSlug) return moveTo(articleUrl(row));
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
    return { article: { ...row, body: parseBody(row.body) } };
  },
);

/** The front page: an editor's choices in their places, the newest stories in the rest. */
export async function loadFrontPage(count: number): Promise<ArticleCard[]> {
  dependsOn(allArticlesTag());
  const chosen = await listFrontSlots();
  const filling = await listFilling(
    chosen.map((card) => card.id),
    count,
  );
  return [...chosen, ...filling].slice(0, count);
}

/** Columns that run, with their newest story. */
export function loadColumns() {
  dependsOn(siteTag(), allArticlesTag());
  return listSeriesOnFront(MOST_COLUMNS);
}

/** Follows the short addresses of an older system, `/?p=12` and its like; does nothing for others. */
export async function leaveForOldAddress(
  params: Record<string, string | string[] | undefined>,
): Promise<void> {
  const [name, value] =
    ["p", "page_id"].map((key) => [key, params[key]] as const).find(([, given]) => given) ?? [];
  if (typeof value === "string") await leaveFor(`/?${name}=${value}`);
}

/** Leaves for where an address has moved to, or says that there is nothing. */
export async function leaveFor(path: string): Promise<never> {
  dependsOn(redirectsTag());
  const target = await findRedirect(path);
  if (!target) {
    dependsOn(allArticlesTag());
    notFound();
  }
  return moveTo(target);
}

function moveTo(path: string): never {
  answerWithRedirect(path);
  permanentRedirect(path);
}

function keepWhileYoung(row: ArticleRow): void {
  const seconds = secondsUntilOld(row, new Date());
  if (seconds !== undefined) keepAtMost(seconds);
}
