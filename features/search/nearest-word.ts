import { editDistance } from "#features/search/edit-distance.ts";
import { foldedWord } from "#features/search/rules.ts";

/** A word of ours that looks like a typed one. */
export interface AlikeWord {
  word: string;
  folded: string;
  /** Of its trigrams, from 0 to 1. */
  similarity: number;
  /** Listed stories that have it. */
  stories: number;
}

/** The word that somebody most likely meant: few letters away, alike, and often written; undefined where none is near. */
export function nearestWord(typed: string, alike: readonly AlikeWord[]): AlikeWord | undefined {
  const letters = foldedWord(typed);
  const near = alike
    .map((one) => ({ one, distance: editDistance(letters, one.folded) }))
    .filter(({ one, distance }) => distance > 0 && distance <= mostErrors(letters, one.folded))
    .map(({ one, distance }) => ({
      one,
      cost: distance - one.similarity - Math.log10(1 + one.stories) / 3,
    }))
    .toSorted((a, b) => a.cost - b.cost || (a.one.word < b.one.word ? -1 : 1));
  return near[0]?.one;
}

/** One error in short words, two from five letters, three from nine: the more letters, the surer what was meant. */
function mostErrors(typed: string, meant: string): number {
  const letters = Math.min(typed.length, meant.length);
  if (letters < 5) return 1;
  return letters < 9 ? 2 : 3;
}
