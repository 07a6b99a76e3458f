/** Shorter words are seldom looked for, and a run of letters that is longer is no word. */
const SHORTEST = 3;
const LONGEST = 40;

/** The words above a story's body say more of it than those within. */
const WEIGHTS = { headline: 4, standfirst: 2, text: 1 };

/** The words of a story in lower case, each with how often it has them; above the body they count more. */
export function storyWords(story: Record<keyof typeof WEIGHTS, string>): Map<string, number> {
  const counted = new Map<string, number>();
  for (const part of Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]) {
    for (const word of wordsIn(story[part])) {
      counted.set(word, (counted.get(word) ?? 0) + WEIGHTS[part]);
    }
  }
  return counted;
}

/** Runs of letters, as PostgreSQL's parser sees them: an apostrophe or a hyphen parts two words. */
function wordsIn(text: string): string[] {
  const runs =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return runs.filter(({ length }) => length >= SHORTEST && length <= LONGEST);
}
