import type { ArticleCard } from "#features/articles/card-view.ts";
import { findMatches } from "#features/search/find-matches.ts";
import {
  type FoundWord,
  type FoundWords,
  findAlikeWords,
  findWords,
} from "#features/search/find-words.ts";
import { findPassage, type MarkedPiece, markWords } from "#features/search/mark-words.ts";
import type { Narrowing } from "#features/search/narrowing.ts";
import { nearestWord } from "#features/search/nearest-word.ts";
import { listCards } from "#features/search/queries.ts";
import { foldedWord, searchLanguage, searchLanguages } from "#features/search/rules.ts";
import { type TypedWord, typedWords, withWords } from "#features/search/typed-words.ts";
import { type Cursor, formatCursor, STORIES_PER_PAGE } from "#lib/keyset.ts";

/** A better spelling is offered where no more stories than this are found, and that many times more have it. */
const FEW = 3;
const MANY_TIMES = 10;
/** Words are common from this share of the stories. */
const COMMON = 0.12;

/** A story that was found, with the words that found it. */
export interface SearchResult {
  card: ArticleCard;
  headline: MarkedPiece[];
  /** The standfirst or a passage of the body, whichever has the words. */
  passage: MarkedPiece[];
}

export interface SearchResults {
  items: SearchResult[];
  total: number;
  /** There are more than were counted. */
  isCut: boolean;
  next?: string;
}

export interface FoundStories {
  results: SearchResults;
  /** What was searched for instead, since some of the words are in no story. */
  corrected?: string;
  /** What was perhaps meant, where few stories were found. */
  suggestion?: string;
}

interface Asked {
  words: string;
  narrowing: Narrowing;
  /** Listed stories of the language that the search is narrowed to, or all, to judge which words are common. */
  stories: number;
  after: Cursor | undefined;
}

/** Listed stories for what somebody typed; where there are none, for the nearest words that some have. */
export async function searchStories(asked: Asked): Promise<FoundStories> {
  const typed = typedWords(asked.words);
  const read = await findWords(asked.words, wordsOf(typed), languagesOf(asked));
  const results = await findResults(asked, read, typed);
  if (results.total > FEW || (results.total > 0 && asked.after)) return { results };
  const rare = rareWords(typed, read.words, results.total > 0 ? FEW : 0);
  const instead = await findNearest(rare);
  if (instead.size === 0) return { results };
  const nearest = withWords(asked.words, instead);
  return results.total > 0
    ? { results, suggestion: nearest }
    : ((await searchInstead(asked, nearest)) ?? { results });
}

async function searchInstead(asked: Asked, corrected: string): Promise<FoundStories | undefined> {
  const typed = typedWords(corrected);
  const read = await findWords(corrected, wordsOf(typed), languagesOf(asked));
  const results = await findResults(asked, read, typed);
  return results.total > 0 ? { results, corrected } : undefined;
}

async function findResults(
  asked: Asked,
  read: FoundWords,
  typed: TypedWord[],
): Promise<SearchResults> {
  const { items, total, isCut } = await findMatches({
    queries: read.queries,
    areCommon: shareOf(asked, read.words) > COMMON,
    narrowing: asked.narrowing,
    after: asked.after,
    limit: STORIES_PER_PAGE + 1,
  });
  const page = items.slice(0, STORIES_PER_PAGE);
  const cards = await listCards(page.map(({ id }) => id));
  const folded = new Set([
    ...read.words.flatMap((word) => word.folded ?? []),
    ...typed.map(({ word }) => foldedWord(word)),
  ]);
  const openings = new Map(page.map(({ id, opening }) => [id, opening]));
  const last = page.at(-1);
  return {
    items: cards.map((card) => resultOf(card, openings.get(card.id) ?? "", folded)),
    total,
    isCut,
    ...(items.length > page.length && last ? { next: formatCursor(last) } : {}),
  };
}

/** The languages that the stories are written in which a search is narrowed to. */
function languagesOf({ narrowing }: Asked) {
  return narrowing.language === undefined ? searchLanguages : [searchLanguage(narrowing.language)];
}

/** About what share of the stories has the words, as if those with one of them had the others as often as all do. */
function shareOf({ words, stories }: Asked, found: FoundWord[]): number {
  const counts = new Map<string, number>();
  const leftOut = new Set(found.filter(({ isLeftOut }) => isLeftOut).map(({ typed }) => typed));
  for (const one of found) {
    if (!leftOut.has(one.typed)) {
      counts.set(one.typed, (counts.get(one.typed) ?? 0) + (one.stories ?? 0));
    }
  }
  const shares = [...counts.values()].map((count) => Math.min(1, count / Math.max(1, stories)));
  if (shares.length === 0) return 0;
  return /\sor\s/i.test(words)
    ? Math.max(...shares)
    : shares.reduce((product, share) => product * share, 1);
}

function resultOf(card: ArticleCard, opening: string, folded: ReadonlySet<string>): SearchResult {
  const standfirst = markWords(card.standfirst, folded);
  const passage = standfirst.some(({ isMatch }) => isMatch)
    ? standfirst
    : findPassage(opening, folded);
  return { card, headline: markWords(card.headline, folded), passage: passage ?? standfirst };
}

/** For words that few stories have, the nearest that many times more have. */
async function findNearest(rare: Map<string, number>): Promise<Map<string, string>> {
  const instead = new Map<string, string>();
  if (rare.size === 0) return instead;
  const alike = await findAlikeWords([...rare.keys()].map(foldedWord));
  for (const [word, stories] of rare) {
    const nearest = nearestWord(word, alike.get(foldedWord(word)) ?? []);
    if (nearest && nearest.stories >= MANY_TIMES * stories) instead.set(word, nearest.word);
  }
  return instead;
}

function wordsOf(typed: TypedWord[]): string[] {
  return [...new Set(typed.map(({ word }) => word))];
}

/** Words that at most so many stories have and no language leaves out, with the number. */
function rareWords(typed: TypedWord[], found: FoundWord[], most: number): Map<string, number> {
  const counted = correctable(typed).map((word): [string, number] => {
    const own = found.filter((one) => one.typed === word);
    if (own.some(({ isLeftOut }) => isLeftOut)) return [word, Number.POSITIVE_INFINITY];
    return [word, own.reduce((sum, { stories }) => sum + (stories ?? 0), 0)];
  });
  return new Map(counted.filter(([, stories]) => stories <= most));
}

/** Words of letters that are not quoted; search does not know shorter ones one by one. */
function correctable(typed: TypedWord[]): string[] {
  return wordsOf(typed.filter(({ isQuoted }) => !isQuoted)).filter((word) =>
    /^\p{L}[\p{L}\p{M}]{2,39}$/u.test(word),
  );
}
