import { sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { searchWords } from "#db/schema/search.ts";
import { foldedWord } from "#features/search/rules.ts";

interface Counted {
  language: string;
  words: Map<string, number>;
}

interface KnownStem {
  stem: string;
  /** Listed stories that have one of its words, counted once a word. */
  stories: number;
}

/**
 * Adds and takes away the words of stories, and gives the stems of those that were added, by language and word
 * with a space between; words that search leaves out have none.
 */
export async function countWords(
  tx: Transaction,
  { added, removed }: { added: Counted[]; removed: Counted[] },
): Promise<Map<string, KnownStem>> {
  const changes = new Map<string, { language: string; word: string; change: number }>();
  const note = (stories: Counted[], change: number) => {
    for (const { language, words } of stories) {
      for (const word of words.keys()) {
        const key = `${language} ${word}`;
        changes.set(key, { language, word, change: (changes.get(key)?.change ?? 0) + change });
      }
    }
  };
  note(removed, -1);
  note(added, 1);
  const all = [...changes.values()];
  await raise(
    tx,
    all.filter(({ change }) => change > 0),
  );
  await lower(
    tx,
    all.filter(({ change }) => change < 0),
  );
  return added.length === 0 ? new Map() : stemsOf(tx, all);
}

interface Change {
  language: string;
  word: string;
  change: number;
}

/** Rows as the parameters of one statement, in one order for everybody. */
function given(changes: Change[]) {
  const sorted = changes.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  const rows = sorted.map(({ word, language, change }) => [
    word,
    language,
    foldedWord(word),
    change,
  ]);
  return sql`(select row ->> 0 as word, row ->> 1 as language, row ->> 2 as folded, (row ->> 3)::int as change
    from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) row)`;
}

async function raise(tx: Transaction, changes: Change[]): Promise<void> {
  if (changes.length === 0) return;
  await tx.execute(sql`insert into ${searchWords} (word, language, folded, stem, stories)
    select word, language, folded,
      (tsvector_to_array(to_tsvector(search_configuration(language), word)))[1], change
    from ${given(changes)} given
    on conflict (word, language) do update set stories = ${searchWords.stories} + excluded.stories`);
}

async function lower(tx: Transaction, changes: Change[]): Promise<void> {
  if (changes.length === 0) return;
  await tx.execute(sql`update ${searchWords} set stories = ${searchWords.stories} + given.change
    from ${given(changes)} given
    where ${searchWords.word} = given.word and ${searchWords.language} = given.language`);
  await tx.execute(sql`delete from ${searchWords} using ${given(changes)} given
    where ${searchWords.word} = given.word and ${searchWords.language} = given.language
      and ${searchWords.stories} <= 0`);
}

async function stemsOf(tx: Transaction, changes: Change[]): Promise<Map<string, KnownStem>> {
  const { rows } = await tx.execute<{
    word: string;
    language: string;
    stem: string;
    stories: number;
  }>(sql`
    with own as (select word, language, stem from ${searchWords} join ${given(changes)} given using (word, language)
      where stem is not null),
    counted as (select language, stem, sum(stories)::int as stories from ${searchWords}
      where (stem, language) in (select stem, language from own) group by language, stem)
    select word, language, stem, stories from own join counted using (language, stem)`);
  return new Map(
    rows.map(({ word, language, stem, stories }) => [`${language} ${word}`, { stem, stories }]),
  );
}

function keyOf({ language, word }: Change): string {
  return `${language} ${word}`;
}
