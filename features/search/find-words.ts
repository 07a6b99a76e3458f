import { sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { searchWords } from "#db/schema/search.ts";
import type { AlikeWord } from "#features/search/nearest-word.ts";
import type { ReadQuery } from "#features/search/rules.ts";

/** Words that look like a typed one; the nearest is among them. */
const MOST_ALIKE = 60;

/** What a typed word is to search, in one of its languages. */
export interface FoundWord {
  typed: string;
  language: ReadQuery["language"];
  /** Search leaves it out in this language. */
  isLeftOut: boolean;
  /** A word of ours of the same stem, without accents; null where there is none. */
  folded: string | null;
  stories: number | null;
}

export interface FoundWords {
  /** What is asked of the index, for each language in which it asks anything. */
  queries: ReadQuery[];
  words: FoundWord[];
}

/** What was typed as PostgreSQL reads it in these languages, and the words of listed stories that each of its words finds. */
export async function findWords(
  typed: string,
  words: string[],
  within: readonly ReadQuery["language"][],
): Promise<FoundWords> {
  const languages = sql.join(
    within.map((language) => sql`(${language})`),
    sql`, `,
  );
  const { rows } = await db().execute<{ queries: ReadQuery[]; words: FoundWord[] }>(sql`
    with languages(language) as materialized (values ${languages}),
    queries as (select language, websearch_to_tsquery(search_configuration(language), ${typed}) as query from languages),
    stems as (select word, language, lexeme from languages, unnest(${sql.param(words)}::text[]) word
      left join lateral unnest(tsvector_to_array(to_tsvector(search_configuration(language), word))) lexeme on true)
    select (select coalesce(jsonb_agg(jsonb_build_object('language', language, 'query', query::text,
        'needs', querytree(query))), '[]') from queries where numnode(query) > 0) as queries,
      (select coalesce(jsonb_agg(jsonb_build_object('typed', stems.word, 'language', stems.language, 'isLeftOut', lexeme is null,
        'folded', folded, 'stories', stories)), '[]')
        from stems left join ${searchWords} on ${searchWords.stem} = lexeme and ${searchWords.language} = stems.language) as words`);
  return rows[0]!;
}

/** For each word, those of listed stories that share the most of its letters in their order. */
export async function findAlikeWords(words: string[]): Promise<Map<string, AlikeWord[]>> {
  const { rows } = await db().execute<{ typed: string; alike: AlikeWord[] }>(sql`
    select typed, coalesce(jsonb_agg(jsonb_build_object('word', word, 'folded', folded, 'similarity', near,
      'stories', stories)), '[]') as alike
    from unnest(${sql.param(words)}::text[]) typed, lateral (
      select min(word) as word, folded, similarity(folded, typed) as near, sum(stories)::int as stories
      from ${searchWords} where folded % typed group by folded order by near desc, stories desc limit ${MOST_ALIKE}
    ) alike group by typed`);
  return new Map(rows.map(({ typed, alike }) => [typed, alike]));
}
