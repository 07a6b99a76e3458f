import { and, asc, count, desc, eq, gte, lt, type SQL, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { articles, articleTopics } from "#db/schema/articles.ts";
import { authors, bylines } from "#db/schema/authors.ts";
import { searchChoices } from "#db/schema/search.ts";
import { topics } from "#db/schema/topics.ts";
import type { Bounds } from "#features/archive/rules.ts";
import { listed } from "#features/articles/card-view.ts";
import { type Picture, pictureOf } from "#features/media/picture-view.ts";

/** More months than a century and a half has. */
const MOST_MONTHS = 2000;

/** Every month that has a listed story, the newest first, found month by month and not story by story. */
export async function listMonths(timeZone: string): Promise<{ year: number; month: number }[]> {
  const newest = sql`select date_trunc('month', ${articles.publishedAt} at time zone ${timeZone}) as month
    from ${articles} where ${listed()}`;
  const order = sql`order by ${articles.publishedAt} desc limit 1`;
  const { rows } = await db().execute<{ year: number; month: number }>(sql`
    with recursive months(month) as (
      (${newest} ${order})
      union all
      select (${newest} and ${articles.publishedAt} < (months.month at time zone ${timeZone}) ${order})
      from months where months.month is not null)
    select extract(year from month)::int as year, extract(month from month)::int as month
    from months where month is not null limit ${MOST_MONTHS}`);
  return rows;
}

/** Listed stories in a year by month, or in a month by day: those numbers that have any. */
export async function countWithin(
  part: "month" | "day",
  { bounds, timeZone }: { bounds: Bounds; timeZone: string },
): Promise<Map<number, number>> {
  const number = sql<number>`extract(${sql.raw(part)} from ${articles.publishedAt} at time zone ${timeZone})::int`;
  const rows = await db()
    .select({ number, stories: count() })
    .from(articles)
    .where(and(listed(), within(bounds)))
    .groupBy(sql`1`);
  return new Map(rows.map((row) => [row.number, row.stories]));
}

/** When the nearest listed stories outside a period were published. */
export async function findAround({ from, to }: Bounds): Promise<{ before?: Date; after?: Date }> {
  const [before, after] = await Promise.all([
    publication(lt(articles.publishedAt, from)).orderBy(desc(articles.publishedAt)),
    publication(gte(articles.publishedAt, to)).orderBy(asc(articles.publishedAt)),
  ]);
  return { ...(before[0] && { before: before[0].at }), ...(after[0] && { after: after[0].at }) };
}

/** A topic or an author in an index of all; `stories` is null while they have not been counted. */
export interface IndexEntry {
  id: number;
  slug: string;
  name: string;
  stories: number | null;
}

export interface AuthorEntry extends IndexEntry {
  portrait: Picture | null;
  title: string;
  organization: string;
}

interface IndexPage {
  limit: number;
  /** Id of the last entry of the page before. */
  after?: number | undefined;
}

/** Topics that have a listed story, by name. */
export function listTopics({ limit, after }: IndexPage): Promise<IndexEntry[]> {
  return topicEntries()
    .where(and(hasStory(), after === undefined ? undefined : isAfter("topics", after)))
    .orderBy(sql`lower(unaccent(${topics.name}))`, asc(topics.id))
    .limit(limit);
}

/** The topics with most listed stories, as far as they have been counted. */
export function listTopicsByStories(limit: number): Promise<IndexEntry[]> {
  return topicEntries()
    .where(sql`${searchChoices.stories} > 1`)
    .orderBy(desc(searchChoices.stories), asc(topics.name), asc(topics.id))
    .limit(limit);
}

/** Everybody with a credit of a listed story, by name. */
export function listAuthors({ limit, after }: IndexPage): Promise<AuthorEntry[]> {
  const isCredited = sql`exists (select from ${bylines} join ${articles} on ${articles.id} = ${bylines.articleId}
    where ${bylines.authorId} = authors.id and ${listed()})`;
  return db()
    .select({
      id: authors.id,
      slug: authors.slug,
      name: authors.name,
      title: authors.title,
      organization: authors.organization,
      portrait: pictureOf(sql`authors.portrait_id`),
      stories: searchChoices.stories,
    })
    .from(authors)
    .leftJoin(searchChoices, isCountOf("author", sql`authors.id`))
    .where(and(isCredited, after === undefined ? undefined : isAfter("authors", after)))
    .orderBy(sql`lower(unaccent(${authors.name}))`, asc(authors.id))
    .limit(limit);
}

function topicEntries() {
  return db()
    .select({
      id: topics.id,
      slug: topics.slug,
      name: topics.name,
      stories: searchChoices.stories,
    })
    .from(topics)
    .leftJoin(searchChoices, isCountOf("topic", sql`topics.id`))
    .$dynamic();
}

function hasStory(): SQL {
  return sql`exists (select from ${articleTopics} join ${articles} on ${articles.id} = ${articleTopics.articleId}
    where ${articleTopics.topicId} = topics.id and ${listed()})`;
}

function isCountOf(kind: "topic" | "author", id: SQL): SQL {
  return and(eq(searchChoices.kind, kind), sql`${searchChoices.value} = ${id}::text`) as SQL;
}

/** Behind an entry in the order of names; nothing is behind one that is gone. */
function isAfter(table: "topics" | "authors", id: number): SQL {
  const own = sql.raw(table);
  return sql`(lower(unaccent(${own}.name)), ${own}.id) >
    (select lower(unaccent(last.name)), last.id from ${own} last where last.id = ${id})`;
}

function publication(condition: SQL) {
  return db()
    .select({ at: sql<Date>`${articles.publishedAt}`.mapWith(articles.publishedAt) })
    .from(articles)
    .where(and(listed(), condition))
    .limit(1)
    .$dynamic();
}

function within({ from, to }: Bounds) {
  return and(gte(articles.publishedAt, from), lt(articles.publishedAt, to));
}
