import { and, desc, eq, gt, lte, ne, type SQL, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { articles, origins, revisions } from "#db/schema/articles.ts";
import { sections } from "#db/schema/sections.ts";
import { listed } from "#features/articles/card-view.ts";
import { articleUrl } from "#features/articles/urls.ts";
import { NEWS_MILLISECONDS, parsePartName, partName } from "#features/sitemaps/rules.ts";
import { type Place, sitemapKinds } from "#features/sitemaps/sitemap-kinds.ts";
import type { NewsEntry, SitemapEntry, SitemapPart } from "#features/sitemaps/sitemap-view.ts";

/** Addresses in one file: the protocol allows 50,000 and 50 MB, and a smaller file is made sooner. */
export const ENTRIES_PER_PART = 10_000;

const MOST_NEWS = 1000;

/** Every part that has something in it; stories stand by the month in which they first appeared. */
export async function listSitemapParts(perPart = ENTRIES_PER_PART): Promise<SitemapPart[]> {
  const entries = [
    ...sitemapKinds.map(({ name, rows }) => sql`select ${name}::text, kind.* from (${rows}) kind`),
    sql`select ${monthOfStory()}, published_at, id, place, changed_at from stories where is_here`,
  ];
  const { rows } = await db().execute<{ name: string; number: number; changedAt: string | null }>(
    sql`with stories as (${listedStories()}),
      entries(name, at, id, place, changed_at) as (${sql.join(entries, sql` union all `)}),
      numbered as (select name, changed_at,
        (row_number() over (partition by name order by at, id) - 1) / ${perPart}::int + 1 as number from entries)
    select name, number::int, ${written(sql`max(changed_at)`)} as "changedAt"
    from numbered group by name, number order by name, number`,
  );
  return rows.map(({ changedAt, ...part }) => ({ name: partName(part), changedAt }));
}

/** What stands in a part; nothing for a name that no part has. */
export async function listSitemapEntries(
  part: string,
  perPart = ENTRIES_PER_PART,
): Promise<SitemapEntry[]> {
  const parsed = parsePartName(part);
  if (!parsed) return [];
  const kind = sitemapKinds.find(({ name }) => name === parsed.name);
  const entries = kind
    ? sql`select *, null::jsonb from (${kind.rows}) kind`
    : sql`select published_at, stories.id, place, changed_at, works.translations
        from stories left join (${translatedWorks()}) works on works.id = coalesce(translation_of, stories.id)
        where is_here and ${monthOfStory()} = ${parsed.name}`;
  const { rows } = await db().execute<EntryRow>(
    sql`with stories as (${listedStories()}), entries(at, id, place, changed_at, translations) as (${entries})
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

/** Every listed story with when its page last changed: its words, its corrections, or what an editor marked. */
function listedStories(): SQL {
  return sql`select ${articles.id}, ${articles.language}, ${articles.translationOf}, ${articles.sectionId},
      ${revisions.seriesId}, ${articles.publishedAt}, ${isCanonicalHere()} as is_here,
      jsonb_build_object('slug', ${articles.slug}, 'parent', ${sections.slug}) as place,
      greatest(${articles.publishedAt}, ${articles.changedAt}, ${articles.revisedAt}, corrected.at) as changed_at
    from ${articles}
    join ${revisions} on ${revisions.id} = ${articles.liveRevisionId}
    join ${sections} on ${sections.id} = ${articles.sectionId}
    left join (select article_id, max(published_at) as at from corrections group by article_id) corrected
      on corrected.article_id = ${articles.id}
    where ${listed()}`;
}

/** The source's page is the one to be found where the editor chose so. */
function isCanonicalHere(): SQL {
  return sql`not exists (select 1 from ${origins}
    where ${origins.articleId} = ${articles.id} and ${origins.canonical} = 'source')`;
}

function monthOfStory(): SQL {
  return sql`'stories-' || to_char(published_at at time zone 'UTC', 'YYYY-MM')`;
}

/** Stories that stand here in several languages, by the id of the first: all their versions. */
function translatedWorks(): SQL {
  return sql`select coalesce(translation_of, id) as id,
      jsonb_agg(jsonb_build_object('language', language, 'place', place) order by language) as translations
    from stories where is_here and (translation_of is not null
      or id in (select translation_of from stories where translation_of is not null))
    group by 1 having count(*) > 1`;
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
