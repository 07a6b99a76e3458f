import { and, eq, gte, lt, lte, or, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { articles, articleTopics } from "#db/schema/articles.ts";
import { bylines } from "#db/schema/authors.ts";
import { listed } from "#features/articles/card-view.ts";
import type { Cursor } from "#lib/keyset.ts";

/** Which stories a list has, and which index has them in its order, so that no others are read. */
export interface Listing {
  /** What is read: `articles`, or a table that is joined to it. */
  rows: SQL;
  /** The columns that name a story and its time. The index ends with them: the time, then the story. */
  story: AnyPgColumn;
  at: AnyPgColumn;
  /** A condition for each run of the index; the runs are merged. No story is in two of them. */
  runs: SQL[];
}

export const allStories: Listing = ofArticles(sql`true`);

export function inSections(sectionIds: number[]): Listing {
  return ofArticles(...sectionIds.map((id) => eq(articles.sectionId, id)));
}

export function inSeries(seriesId: number): Listing {
  return ofArticles(eq(articles.seriesId, seriesId));
}

/** The parts of a series in the newsroom's order, the last part first: by when they were published, unless an editor ordered them. */
export function partsOf(seriesId: number): Listing {
  return { ...inSeries(seriesId), at: articles.seriesAt };
}

export function inLanguage(language: string): Listing {
  return ofArticles(eq(articles.language, language));
}

/** From the first instant to before the last. */
export function publishedBetween(from: Date, to: Date): Listing {
  return ofArticles(and(gte(articles.publishedAt, from), lt(articles.publishedAt, to)) as SQL);
}

export function aboutTopic(topicId: number | SQL): Listing {
  const { articleId: story, publishedAt: at } = articleTopics;
  const rows = sql`${articleTopics} join ${articles} on ${articles.id} = ${story}`;
  return { rows, story, at, runs: [past(eq(articleTopics.topicId, topicId), at)] };
}

/** A second credit of the same person has no time, so that no story stands twice. */
export function byAuthor(authorId: number | SQL): Listing {
  const { articleId: story, publishedAt: at } = bylines;
  const rows = sql`${bylines} join ${articles} on ${articles.id} = ${story}`;
  return { rows, story, at, runs: [past(eq(bylines.authorId, authorId), at)] };
}

/** Some of the stories of a listing, in its order or against it. */
export interface Stretch {
  condition?: SQL | undefined;
  order: "newest first" | "oldest first";
  limit: number;
  offset?: number;
}

/** Selects `id` and `at` of a stretch of the listed stories. */
export function stretchOf(listing: Listing, { condition, order, limit, offset = 0 }: Stretch): SQL {
  const direction = order === "newest first" ? sql`desc` : sql`asc`;
  const { story, at } = listing;
  const runs = listing.runs.map(
    (run) => sql`(${selectRun(listing, run, condition)}
      order by ${at} ${direction}, ${story} ${direction} limit ${limit + offset})`,
  );
  return sql`select id, at from (${merged(runs)}) run
    order by at ${direction}, id ${direction} limit ${limit} offset ${offset}`;
}

/** Selects the number of the listed stories that match. */
export function countOf(listing: Listing, condition: SQL | undefined): SQL {
  const runs = listing.runs.map((run) => selectRun(listing, run, condition));
  return sql`select count(*)::int from (${merged(runs)}) run`;
}

/** Holds for the stories of a stretch, for a query of `articles` that reads no others. */
export function isInStretch(listing: Listing, stretch: Stretch): SQL {
  return sql`${articles.id} = any(array(select id from (${stretchOf(listing, stretch)}) stretch))`;
}

/** Holds for the stories of a listing, for a stretch of another one or a query of `articles`. */
export function isIn({ rows, story, runs }: Listing): SQL {
  if (story === articles.id) return or(...runs) as SQL;
  return sql`${articles.id} in (select ${story} from ${rows} where ${or(...runs)})`;
}

/** Compares the place of each story with one place. */
export function place(listing: Listing, comparison: "<" | "<=" | ">=", { at, id }: Cursor): SQL {
  return sql`(${listing.at}, ${listing.story}) ${sql.raw(comparison)}
    (${at.toISOString()}::timestamptz, ${id}::bigint)`;
}

function ofArticles(...runs: SQL[]): Listing {
  return { rows: sql`${articles}`, story: articles.id, at: articles.publishedAt, runs };
}

function past(condition: SQL, at: AnyPgColumn): SQL {
  return and(condition, lte(at, sql`now()`)) as SQL;
}

function selectRun({ rows, story, at }: Listing, run: SQL, condition: SQL | undefined): SQL {
  return sql`select ${story} as id, ${at} as at from ${rows} where ${and(run, condition, listed())}`;
}

/** A listing without a run, of no sections at all, has no stories. */
function merged(runs: SQL[]): SQL {
  const none = sql`select null::bigint as id, null::timestamptz as at where false`;
  return runs.length > 0 ? sql.join(runs, sql` union all `) : none;
}
