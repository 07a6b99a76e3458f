import { and, type SQL, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { indexedStories } from "#db/schema/search.ts";
import { listed } from "#features/articles/card-view.ts";
import { isNarrowedTo, type Narrowing } from "#features/search/narrowing.ts";
import { hasNeeds, isLoose, looseQuery, type ReadQuery } from "#features/search/rules.ts";
import type { Cursor } from "#lib/keyset.ts";

/** Matches above the body, and matches anywhere, that are compared with each other: the newest of each. */
const MOST_TITLES = 100;
const MOST_ANYWHERE = 200;
/** How many stories are looked at, first and then, where a loose query lets through what their own refuses. */
const REACHES = [600, 20_000] as const;
/** The newest stories that are tried one by one for words that many have. */
const TRIED = 2_000;

/** What a match is worth by where it stands: D body, C kicker, B standfirst, A headline. */
const WEIGHTS = "{0.1, 0.3, 0.4, 1}";
/** A story that matches e times as well stands as if it were so many seconds younger: two years. */
const YOUNGER = 2 * 365.25 * 86_400;
/** The opening of a text, in which a passage to quote is looked for. */
const OPENING = 20_000;

/** A story that matches, and its place: when it was published, put back for matching worse than it could. */
export interface Match extends Cursor {
  opening: string;
}

export interface Matches {
  items: Match[];
  total: number;
  /** There are more than were compared; the total counts only those. */
  isCut: boolean;
}

export interface Asked {
  queries: ReadQuery[];
  /** Many stories have all the words: trying the newest is quicker than asking the index for all. */
  areCommon: boolean;
  narrowing: Narrowing;
  after?: Cursor | undefined;
  limit: number;
}

/** Listed stories that match in the language that they are written in, the best and newest first. */
export async function findMatches(asked: Asked): Promise<Matches> {
  const { queries, areCommon, limit } = asked;
  if (queries.length === 0) return { items: [], total: 0, isCut: false };
  if (!hasNeeds(queries)) return compare(asked, newestOfAll(asked));
  if (areCommon) {
    const { isShort, ...found } = await compare(asked, newestTried(asked));
    if (!isShort) return found;
  }
  if (!isLoose(queries)) return compare(asked, newestOfIndex(asked, MOST_ANYWHERE));
  const near = await compare(asked, newestOfIndex(asked, REACHES[0]));
  return near.isCut && near.total < limit ? compare(asked, newestOfIndex(asked, REACHES[1])) : near;
}

/** Ranks what was selected as `candidates`, of which `is_short` and `is_cut` are told in `said`. */
async function compare({ queries, after, limit }: Asked, candidates: SQL) {
  const own = ownQuery(queries);
  const place = sql`date_trunc('milliseconds', published_at + make_interval(
    secs => ln(greatest(ts_rank(${WEIGHTS}::float4[], search, query), 0.00001)::float8) * ${YOUNGER}))`;
  const { rows } = await db().execute<Compared>(sql`
    with ${candidates},
    matching as materialized (select ${articles.id} as id, ${articles.publishedAt} as published_at,
        ${articles.search} as search, ${own} as query
      from ${articles} where ${articles.search} @@ ${own} and ${articles.id} = any(array(select id from candidates))
      order by ${articles.publishedAt} desc limit ${MOST_ANYWHERE + MOST_TITLES}),
    placed as (select id, ${place} as at from matching),
    page as (select id, at from placed where ${after ? isPast(after) : sql`true`}
      order by at desc, id desc limit ${limit})
    select (select count(*) from matching)::int as total, is_cut as "isCut", is_short as "isShort",
      (select coalesce(jsonb_agg(jsonb_build_array(page.id, extract(epoch from at) * 1000,
        left(${indexedStories.text}, ${OPENING})) order by at desc, page.id desc), '[]')
        from page left join ${indexedStories} on ${indexedStories.articleId} = page.id) as items
    from said`);
  const { items, ...found } = rows[0]!;
  return {
    ...found,
    items: items.map(([id, at, opening]) => ({ id, at: new Date(at), opening: opening ?? "" })),
  };
}

interface Compared extends Record<string, unknown> {
  items: [id: number, at: number, opening: string | null][];
  total: number;
  isCut: boolean;
  isShort: boolean;
}

/** Every story that the index has for the words, of which the newest are candidates. */
function newestOfIndex(asked: Asked, reach: number): SQL {
  return sql`hits as materialized (${selectHits(asked, sql`${articles.search}`)}),
    anywhere as materialized (${selectNewest(asked, "hits", reach)}),
    ${withTitles(asked)},
    said as (select count(*) = ${reach} as is_cut, false as is_short from anywhere)`;
}

/** The newest stories, each tried for the words until enough have them. */
function newestTried(asked: Asked): SQL {
  return sql`tried as materialized (select ${articles.id} as id, ${articles.search} as search,
        ${ownQuery(asked.queries)} as query from ${articles} where ${and(listed(), isNarrowedTo(asked.narrowing))}
      order by ${articles.publishedAt} desc, ${articles.id} desc limit ${TRIED}),
    anywhere as materialized (select id from tried where search @@ query limit ${MOST_ANYWHERE}),
    ${withTitles(asked)},
    said as (select count(*) = ${MOST_ANYWHERE} as is_cut,
      count(*) < ${MOST_ANYWHERE} and (select count(*) from tried) = ${TRIED} as is_short from anywhere)`;
}

/** Candidates are the matches anywhere, and the newest that have the words above their bodies. */
function withTitles(asked: Asked): SQL {
  return sql`title_hits as materialized (${selectHits(asked, sql`ts_filter(${articles.search}, '{a,b,c}')`)}),
    candidates as (select id from anywhere union (${selectNewest(asked, "title_hits", MOST_TITLES)}))`;
}

/** What an index has for the words; without an order, so that PostgreSQL reads no other index for it. */
function selectHits({ queries }: Asked, column: SQL): SQL {
  return sql`select ${articles.id}, ${articles.publishedAt}, ${articles.sectionId}, ${articles.language}
    from ${articles} where ${column} @@ ${looseQuery(queries)}::tsquery and ${listed()}`;
}

function selectNewest({ narrowing }: Asked, hits: "hits" | "title_hits", limit: number): SQL {
  return sql`select ${articles.id} as id from ${sql.raw(hits)} articles
    where ${isNarrowedTo(narrowing) ?? sql`true`}
    order by ${articles.publishedAt} desc, ${articles.id} desc limit ${limit}`;
}

/** The newest of all, where nothing is asked but that words are missing. */
function newestOfAll({ narrowing }: Asked): SQL {
  return sql`candidates as materialized (select ${articles.id} as id from ${articles}
      where ${and(listed(), isNarrowedTo(narrowing))}
      order by ${articles.publishedAt} desc, ${articles.id} desc limit ${REACHES[0]}),
    said as (select count(*) = ${REACHES[0]} as is_cut, false as is_short from candidates)`;
}

/** The query in the language of each story; stories of which it asks nothing are none of its matches. */
function ownQuery(queries: ReadQuery[]): SQL {
  const queryOf = (wanted: string) =>
    sql`${queries.find(({ language }) => language === wanted)?.query ?? null}::tsquery`;
  return sql`case left(${articles.language}, 2) when 'en' then ${queryOf("en")} when 'fr' then ${queryOf("fr")}
    when 'es' then ${queryOf("es")} when 'ar' then ${queryOf("ar")} else ${queryOf("other")} end`;
}

function isPast({ at, id }: Cursor): SQL {
  return sql`(at, id) < (${at.toISOString()}::timestamptz, ${id}::bigint)`;
}
