import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { indexedStories } from "#db/schema/search.ts";
import { type ArticleCard, listed, selectCards } from "#features/articles/card-view.ts";

/** Results per page. */
const PAGE_SIZE = 20;
/** An offset past this is refused: nobody reads the hundredth page of a search. */
const MOST_PAGES = 50;

export interface SearchResults {
  items: ArticleCard[];
  total: number;
  next?: number;
}

/** Listed stories that have the words, the best first. `page` counts from 1. */
export async function searchArticles(words: string, page: number): Promise<SearchResults> {
  const matches = matchesInItsLanguage(words);
  const rank = sql`ts_rank_cd(${articles.search}, ${queryIn(sql`${articles.language}`, words)}, 1)`;
  const [total, items] = await Promise.all([
    countMatches(words),
    selectCards(matches)
      .orderBy(desc(rank), desc(articles.publishedAt), desc(articles.id))
      .limit(PAGE_SIZE)
      .offset((Math.min(page, MOST_PAGES) - 1) * PAGE_SIZE),
  ]);
  const more = page * PAGE_SIZE < total && page < MOST_PAGES;
  return more ? { items, total, next: page + 1 } : { items, total };
}

/** A word of our own headlines that is nearest to a misspelt one; undefined where none is near. */
export async function findSuggestion(words: string): Promise<string | undefined> {
  const { rows } = await db().execute<{ word: string; near: number }>(sql`
    with words as (select distinct lower(found[1]) as word
      from articles join revisions on revisions.id = articles.live_revision_id,
        regexp_matches(revisions.headline || ' ' || revisions.standfirst, '[[:alpha:]]{4,}', 'g') as found
      where ${listed()}
        and articles.id in (select id from articles order by published_at desc nulls last limit 5000))
    select word, similarity(word, lower(${words})) as near from words
    where word % lower(${words}) and word <> lower(${words}) order by near desc, word limit 1`);
  return rows[0]?.word;
}

async function countMatches(words: string): Promise<number> {
  return db().$count(articles, and(listed(), matchesInItsLanguage(words)));
}

/** Stemmed in each language that we stem, so that the index on `search` answers. */
function matchesInItsLanguage(words: string): SQL {
  const queries = ["en", "fr", "es", "ar", "other"].map((language) =>
    queryIn(sql`${language}`, words),
  );
  return sql`${articles.search} @@ (${sql.join(queries, sql` || `)})`;
}

function queryIn(language: SQL, words: string): SQL {
  return sql`websearch_to_tsquery(search_configuration(${language}::text), ${words})`;
}

/** Stories whose live version search has not read, and those that it knows though no list has them. */
export async function listUnreadStories(limit: number): Promise<number[]> {
  const rows = await db()
    .select({ id: articles.id })
    .from(articles)
    .leftJoin(indexedStories, eq(indexedStories.articleId, articles.id))
    .where(
      sql`case when ${listed()} then ${indexedStories.revisionId} is distinct from ${articles.liveRevisionId}
        else ${indexedStories.revisionId} is not null end`,
    )
    .limit(limit);
  return rows.map(({ id }) => id);
}
