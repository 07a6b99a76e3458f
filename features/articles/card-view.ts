import { and, eq, isNotNull, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { db } from "#db/client.ts";
import { articles, revisions } from "#db/schema/articles.ts";
import { authors, bylines } from "#db/schema/authors.ts";
import { comments } from "#db/schema/comments.ts";
import { sections } from "#db/schema/sections.ts";
import { series } from "#db/schema/series.ts";
import { pictureOf } from "#features/media/picture-view.ts";

/** A name under a headline. */
export interface CardByline {
  name: string;
  slug: string;
}

/** The table of stories, or the same under another name in one query. */
type Stories = Record<
  "liveRevisionId" | "retractedAt" | "withheldAt" | "publishedAt" | "embargoUntil" | "unlistedAt",
  AnyPgColumn
>;

/** What the public may read at an address: out, and neither withdrawn nor withheld. Written once. */
export function live(stories: Stories = articles): SQL {
  return and(out(stories), isNull(stories.retractedAt), isNull(stories.withheldAt)) as SQL;
}

/** What the public may know of: published and past its embargo, whatever became of it since. */
export function out(stories: Stories = articles): SQL {
  return and(
    isNotNull(stories.liveRevisionId),
    lte(stories.publishedAt, sql`now()`),
    or(isNull(stories.embargoUntil), lte(stories.embargoUntil, sql`now()`)),
  ) as SQL;
}

/** What may stand in a list, a feed or search. */
export function listed(stories: Stories = articles): SQL {
  return and(live(stories), isNull(stories.unlistedAt)) as SQL;
}

/** Stories as cards, of those that match; the caller orders and limits. */
export function selectCards(condition: SQL | undefined) {
  return db()
    .select({
      id: articles.id,
      slug: articles.slug,
      language: articles.language,
      publishedAt: sql<Date>`${articles.publishedAt}`.mapWith(articles.publishedAt),
      wordCount: articles.wordCount,
      section: { id: sections.id, slug: sections.slug, name: sections.name },
      kicker: revisions.kicker,
      headline: revisions.headline,
      standfirst: revisions.standfirst,
      kind: revisions.kind,
      dateline: revisions.dateline,
      seriesId: revisions.seriesId,
      series: sql<{
        slug: string;
        name: string;
      } | null>`(select jsonb_build_object('slug', ${series.slug}, 'name', ${series.name})
        from ${series} where ${series.id} = ${revisions.seriesId})`,
      bylines: sql<
        CardByline[]
      >`coalesce((select jsonb_agg(jsonb_build_object('name', ${authors.name}, 'slug', ${authors.slug})
        order by ${bylines.position}) from ${bylines} join ${authors} on ${authors.id} = ${bylines.authorId}
        where ${bylines.articleId} = ${articles.id} and ${bylines.role} = 'text'), '[]')`,
      picture: pictureOf(revisions.leadMediaId),
      commentCount: sql<number>`(select count(*)::int from ${comments}
        where ${comments.articleId} = ${articles.id} and ${comments.status} = 'public')`,
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(listed(), condition))
    .$dynamic();
}

export type ArticleCard = Awaited<ReturnType<typeof selectCards>>[number];
