import { madeUpStory } from "#scripts/bench/archive/made-up-story.ts";
import { seededRandom } from "#scripts/bench/archive/random.ts";
import { vocabularies } from "#scripts/bench/archive/vocabulary.ts";

/** Paragraphs of made-up English with this many words or a few more, the same in every run. */
export function longText(words: number): string[] {
  const random = seededRandom(10);
  const english = vocabularies().find(({ language }) => language === "en")!;
  const paragraphs: string[] = [];
  for (let count = 0; count < words; ) {
    const story = madeUpStory(random, english, 1);
    paragraphs.push(...story.paragraphs);
    count += story.wordCount;
  }
  return paragraphs;
}
