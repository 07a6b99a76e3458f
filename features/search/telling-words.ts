/** Kept for each story. */
const MOST = 24;

/** A stem that a story has once says little of it, however rare it is. */
const LEAST_WEIGHT = 2;

/** A stem of a story: how often the story has it, and how many stories have it at all. */
export interface WeighedStem {
  stem: string;
  weight: number;
  stories: number;
}

/**
 * The stems that tell a story from others, the most telling first: how often it has them times how rare they
 * are among `total` stories (tf-idf).
 */
export function tellingWords(stems: Iterable<WeighedStem>, total: number): string[] {
  return [...stems]
    .filter(({ weight }) => weight >= LEAST_WEIGHT)
    .map(({ stem, weight, stories }) => ({
      stem,
      score: weight * Math.log(1 + total / Math.max(1, stories)),
    }))
    .toSorted((one, other) => other.score - one.score || (one.stem < other.stem ? -1 : 1))
    .slice(0, MOST)
    .map(({ stem }) => stem);
}
