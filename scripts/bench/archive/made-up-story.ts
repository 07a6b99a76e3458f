import { zipfRank } from "#scripts/bench/archive/random.ts";
import type { Vocabulary } from "#scripts/bench/archive/vocabulary.ts";

export interface MadeUpStory {
  headline: string;
  standfirst: string;
  paragraphs: string[];
  wordCount: number;
}

/** Words that a topic has of its own. */
const TOPIC_WORDS = 60;

/** A story in words that are as frequent as those of a language; a quarter of them are its topic's own. */
export function madeUpStory(
  random: () => number,
  { words, firstContent }: Vocabulary,
  topic: number,
): MadeUpStory {
  const from = firstContent + ((topic * 977) % (words.length - firstContent - TOPIC_WORDS));
  const ofTopic = () => words[from + zipfRank(random, TOPIC_WORDS)]!;
  const any = () => (random() < 0.2 ? ofTopic() : words[zipfRank(random, words.length)]!);
  const content = () =>
    random() < 0.4
      ? ofTopic()
      : words[firstContent + zipfRank(random, words.length - firstContent)]!;
  const sentence = (length: number, word: () => string) =>
    capitalized(Array.from({ length }, word).join(" "));
  const between = (least: number, most: number) =>
    least + Math.floor(random() * (most - least + 1));
  const paragraphs = Array.from({ length: between(4, 14) }, () =>
    Array.from({ length: between(2, 4) }, () => `${sentence(between(7, 22), any)}.`).join(" "),
  );
  return {
    headline: sentence(between(5, 9), content),
    standfirst: `${sentence(between(12, 22), any)}.`,
    paragraphs,
    wordCount: paragraphs.reduce((sum, text) => sum + text.split(" ").length, 0),
  };
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
