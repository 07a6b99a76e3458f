import type pg from "pg";
import { foldedWord, searchLanguage } from "#features/search/rules.ts";
import { storyWords } from "#features/search/story-words.ts";
import type { ArchiveRow } from "#scripts/bench/archive/archive-rows.ts";

/** Stems by language and word with a space between, and how many stories have each. */
export type ArchiveStems = Map<string, { stem: string; stories: number }>;

/** Adds every word of the stories to the words of search, as reading the stories one by one would. */
export async function addArchiveWords(
  database: pg.Client,
  batches: Iterable<ArchiveRow[]>,
): Promise<ArchiveStems> {
  const counted = countArchiveWords(batches);
  const rows = [...counted].map(([key, stories]) => {
    const [language, word] = key.split(" ") as [string, string];
    return { word, language, folded: foldedWord(word), stories };
  });
  await database.query(
    `insert into search_words (word, language, folded, stem, stories)
      select word, language, folded, (tsvector_to_array(to_tsvector(search_configuration(language), word)))[1], stories
      from jsonb_to_recordset($1) as given(word text, language text, folded text, stories int)
      on conflict (word, language) do update set stories = search_words.stories + excluded.stories`,
    [JSON.stringify(rows)],
  );
  const { rows: stems } = await database.query<{ key: string; stem: string; stories: number }>(
    `select language || ' ' || word as key, stem, sum(stories) over (partition by language, stem)::int as stories
      from search_words where stem is not null`,
  );
  return new Map(stems.map(({ key, ...known }) => [key, known]));
}

function countArchiveWords(batches: Iterable<ArchiveRow[]>): Map<string, number> {
  const counted = new Map<string, number>();
  for (const batch of batches) {
    for (const row of batch) {
      for (const word of wordsOfRow(row).keys()) {
        const key = `${searchLanguage(row.language)} ${word}`;
        counted.set(key, (counted.get(key) ?? 0) + 1);
      }
    }
  }
  return counted;
}

/** The words of a story as search counts them. */
export function wordsOfRow({ headline, standfirst, paragraphs }: ArchiveRow): Map<string, number> {
  return storyWords({ headline, standfirst, text: paragraphs.join("\n\n") });
}
