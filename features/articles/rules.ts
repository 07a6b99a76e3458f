/** Words that an adult reads in a minute (Brysbaert 2019: 238 for English non-fiction). */
const WORDS_PER_MINUTE = 238;

const OLD_AFTER_DAYS = 365;

/** Minutes to read, at least one. */
export function readingMinutes(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE));
}

/** News older than a year says so (A5). */
export function isOld(article: { publishedAt: Date; kind: string }, now: Date): boolean {
  const age = now.getTime() - article.publishedAt.getTime();
  return article.kind === "news" && age > OLD_AFTER_DAYS * 86_400_000;
}

/** Whole seconds until a story turns old; undefined when it is old or never will. */
export function secondsUntilOld(
  article: { publishedAt: Date; kind: string },
  now: Date,
): number | undefined {
  if (article.kind !== "news" || isOld(article, now)) return undefined;
  return (
    Math.ceil(
      (article.publishedAt.getTime() + OLD_AFTER_DAYS * 86_400_000 - now.getTime()) / 1000,
    ) + 1
  );
}

const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "ur", "ps", "dv", "ckb", "sd", "ug", "yi"]);

/** Direction of a BCP 47 language tag. */
export function directionOf(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(language.split("-")[0]!.toLowerCase()) ? "rtl" : "ltr";
}
