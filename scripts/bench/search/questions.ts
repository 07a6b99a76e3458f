import type pg from "pg";
import { seededRandom } from "#scripts/bench/archive/random.ts";

/** What the address of a search asks, and how many pages further somebody goes. */
export interface Question {
  params: Record<string, string>;
  pages?: number;
}

const EACH = 20;

/** Kinds of searches, each with questions made of the words that the archive has. */
export async function makeQuestions(database: pg.Client): Promise<Record<string, Question[]>> {
  const pick = picker(seededRandom(7));
  const common = await wordsOfShare(database, 0.1, 0.7);
  const usual = await wordsOfShare(database, 0.002, 0.05);
  const rare = await wordsOfShare(database, 0, 0.0002);
  const phrases = await phrasesOf(database);
  const words = (make: () => string) =>
    Array.from({ length: EACH }, () => ({ params: { q: make() } }));
  const narrowed = (make: () => Record<string, string>) =>
    Array.from({ length: EACH }, () => ({
      params: { q: pick(pick([common, usual])), ...make() },
    }));
  return {
    "a common word": words(() => pick(common)),
    "a rare word": words(() => pick(rare)),
    "two words": words(() => `${pick(usual)} ${pick(usual)}`),
    "two common words": words(() => `${pick(common)} ${pick(common)}`),
    "a phrase": words(() => `"${pick(phrases)}"`),
    "a word but not another": words(() => `${pick(usual)} -${pick(common)}`),
    "a misspelt word": words(() => misspelt(pick(usual), pick)),
    "a word in a section": narrowed(() => ({ section: `section-${pick(numbers(9))}` })),
    "a word about a topic": narrowed(() => ({ topic: `topic-${pick(numbers(150))}` })),
    "a word by an author": narrowed(() => ({ author: `author-${pick(numbers(200))}` })),
    "a word in a language": narrowed(() => ({ language: pick(["en", "fr", "es", "ar", "de"]) })),
    "a word in a month": narrowed(() => monthOf(pick(numbers(120)))),
    "a filter without words": filters(),
    "five pages on": words(() => pick(common)).map((asked) => ({ ...asked, pages: 5 })),
  };
}

function filters(): Question[] {
  return Array.from({ length: EACH }, (_, number) => {
    const params: Record<string, string>[] = [
      { section: `section-${1 + (number % 9)}` },
      { topic: `topic-${1 + number * 7}` },
      { author: `author-${1 + number * 9}`, ...monthOf(number) },
      { language: "ar", topic: `topic-${1 + number}` },
    ];
    return { params: params[number % params.length]!, pages: 1 };
  });
}

function numbers(most: number): number[] {
  return Array.from({ length: most }, (_, index) => index + 1);
}

/** The days of the month that was so many months ago. */
function monthOf(ago: number): { from: string; to: string } {
  const start = new Date();
  start.setUTCDate(1);
  start.setUTCMonth(start.getUTCMonth() - ago);
  const end = new Date(start);
  end.setUTCMonth(end.getUTCMonth() + 1, 0);
  return { from: start.toISOString().slice(0, 10), to: end.toISOString().slice(0, 10) };
}

type Pick = <T>(list: readonly T[]) => T;

function picker(random: () => number): Pick {
  return (list) => list[Math.floor(random() * list.length)]!;
}

/** Words that search knows, in that share of all stories. */
async function wordsOfShare(database: pg.Client, from: number, to: number): Promise<string[]> {
  const { rows } = await database.query<{ word: string }>(
    `select word from search_words, (select count(*) as total from indexed_stories) stories
      where stem is not null and length(word) > 4 and stories > $1::float * total and stories <= greatest($2::float * total, 2)
      order by word, language limit 5000`,
    [from, to],
  );
  return rows.map(({ word }) => word);
}

/** Three words that stand together in a story. */
async function phrasesOf(database: pg.Client): Promise<string[]> {
  const { rows } = await database.query<{ text: string }>(
    "select text from indexed_stories where article_id % 97 = 0 order by article_id limit 200",
  );
  return rows.map(({ text }) => text.split(" ").slice(3, 6).join(" "));
}

/** With a letter left out, doubled, or changed with its neighbour. */
function misspelt(word: string, pick: Pick): string {
  const at = 1 + pick([0, 1, 2]);
  return pick([
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word[at] + word.slice(at),
    word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  ]);
}
