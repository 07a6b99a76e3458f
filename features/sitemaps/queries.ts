import { and, desc, eq, gt, lte, ne, type SQL, sql } from "drizzle-orm";
import { type AnyPgColumn, alias } from "drizzle-orm/pg-core";
import { db } from "#db/client.ts";
import { articles, origins, revisions } from "#db/schema/articles.ts";
import { sections } from "#db/schema/sections.ts";
import { listed } from "#features/articles/card-view.ts";
import { articleUrl } from "#features/articles/urls.ts";
import { NEWS_MILLISECONDS, parsePartName } from "#features/sitemaps/rules.ts";
import { type Place, sitemapKinds } from "#features/sitemaps/sitemap-kinds.ts";
import type { NewsEntry, SitemapEntry } from "#features/sitemaps/sitemap-view.ts";

/** Addresses in one file: the protocol allows 50,000 and 50 MB, and a smaller file is made sooner. */
export const ENTRIES_PER_PART = 10_000;

const MOST_NEWS = 1000;

/** What stands in a month's parts: how many stories, and the newest change in one. */
export interface MonthOfStories {
  month: string;
  stories: number;
  changedAt: string | null;
}

/** Counts the stories of each of these months. */
export async function countMonths(months: string[]): Promise<MonthOfStories[]> {
  const { rows } = await db().execute<MonthOfStories & Record<string, unknown>>(sql`
    select month, counted.stories, ${written(sql`counted.changed_at`)} as "changedAt"
    from unnest(${sql.param(months)}::text[]) month
    cross join lateral (select count(*)::int as stories, max(${changeOfStory()}) as changed_at from ${articles}
      where ${and(listed(), isCanonicalHere(), isInMonth(sql`month`))}) counted`);
  return rows;
}

/** How many pages of each kind are to be found besides stories, and their newest change where the index says it. */
export async function countKinds(): Promise<{ name: string; pages: number }[]> {
  const kinds = sitemapKinds.map(
    ({ name, rows }) =>
      sql`select ${name}::text as name, count(*)::int as pages from (${rows}) kind`,
  );
  const { rows } = await db().execute<{ name: string; pages: number }>(
    sql.join(kinds, sql` union all `),
  );
  return rows;
}

/** What stands in a part; nothing for a name that no part has. */
export async function listSitemapEntries(
  part: string,
  perPart = ENTRIES_PER_PART,
): Promise<SitemapEntry[]> {
  const parsed = parsePartName(part);
  if (!parsed) return [];
  const kind = sitemapKinds.find(({ name }) => name === parsed.name);
  const month = /^stories-(\d{4}-(?:0[1-9]|1[0-2]))$/.exec(parsed.name)?.[1];
  if (!kind && month === undefined) return [];
  const entries = kind ? sql`select *, null::jsonb from (${kind.rows}) kind` : storiesOf(month!);
  const { rows } = await db().execute<EntryRow>(
    sql`with entries(at, id, place, changed_at, translations) as (${entries})
    select place, ${written(sql`changed_at`)} as "changedAt", translations from entries
    order by at, id limit ${perPart} offset ${(parsed.number - 1) * perPart}`,
  );
  return rows.map((row) => entryOf(row, kind?.path ?? pathOfStory));
}

interface EntryRow extends Record<string, unknown> {
  place: Place;
  changedAt: string | null;
  translations: { language: string; place: Place }[] | null;
}

/** Stories that first appeared in the 48 hours before `now`, the newest first; what is paid for is no news. */
export async function listNews(now: Date): Promise<NewsEntry[]> {
  const rows = await db()
    .select({
      slug: articles.slug,
      section: { slug: sections.slug },
      headline: revisions.headline,
      language: articles.language,
      publishedAt: sql<Date>`${articles.publishedAt}`.mapWith(articles.publishedAt),
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(
      and(
        listed(),
        isCanonicalHere(),
        ne(revisions.kind, "sponsored"),
        lte(articles.publishedAt, now),
        gt(articles.publishedAt, new Date(now.getTime() - NEWS_MILLISECONDS)),
      ),
    )
    .orderBy(desc(articles.publishedAt), desc(articles.id))
    .limit(MOST_NEWS);
  return rows.map(({ slug, section, ...news }) => ({
    path: articleUrl({ slug, section }),
    ...news,
  }));
}

function storiesOf(month: string): SQL {
  return sql`select ${articles.publishedAt}, ${articles.id}, ${placeOf(articles, sections)}, ${changeOfStory()},
      ${versionsOfStory()}
    from ${articles} join ${sections} on ${sections.id} = ${articles.sectionId}
    where ${and(listed(), isCanonicalHere(), isInMonth(sql`${month}::text`))}`;
}

/** When a story's page last changed: its words, its corrections, or what an editor marked. */
function changeOfStory(): SQL {
  return sql`greatest(${articles.publishedAt}, ${articles.changedAt}, ${articles.revisedAt},
    (select max(corrections.published_at) from corrections where corrections.article_id = ${articles.id}))`;
}

/** Every version of a story that stands here in several languages; null for one that is alone, as most are. */
function versionsOfStory(): SQL {
  const version = alias(articles, "version");
  const place = alias(sections, "place");
  const work = sql`coalesce(${articles.translationOf}, ${articles.id})`;
  const translations = sql`select other.id from ${articles} other where other.translation_of = ${work}`;
  return sql`case when exists (${translations}) then
    (select jsonb_agg(jsonb_build_object('language', ${version.language}, 'place', ${placeOf(version, place)})
      order by ${version.language})
    from ${articles} version join ${sections} place on ${place.id} = ${version.sectionId}
    where ${version.id} = any(array(select ${work} union ${translations}))
      and ${listed(version)} and ${isCanonicalHere(version)}
    having count(*) > 1) end`;
}

function placeOf(story: { slug: AnyPgColumn }, section: { slug: AnyPgColumn }): SQL {
  return sql`jsonb_build_object('slug', ${story.slug}, 'parent', ${section.slug})`;
}

/** The source's page is the one to be found where the editor chose so. */
function isCanonicalHere(story: { id: AnyPgColumn } = articles): SQL {
  return sql`not exists (select 1 from ${origins}
    where ${origins.articleId} = ${story.id} and ${origins.canonical} = 'source')`;
}

/** In UTC; as bounds, so that an index finds them. */
function isInMonth(month: SQL): SQL {
  const first = sql`(${month} || '-01')::timestamp`;
  return sql`${articles.publishedAt} >= ${first} at time zone 'UTC'
    and ${articles.publishedAt} < (${first} + interval '1 month') at time zone 'UTC'`;
}

function written(instant: SQL): SQL {
  return sql`to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
}

function entryOf({ place, changedAt, translations }: EntryRow, path: (place: Place) => string) {
  return {
    path: path(place),
    changedAt,
    translations: (translations ?? []).map((version) => ({
      language: version.language,
      path: path(version.place),
    })),
  };
}

function pathOfStory({ slug, parent = "" }: Place): string {
  return articleUrl({ slug, section: { slug: parent } });
}
