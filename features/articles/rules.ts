import type { ArticleKind, BylineRole, Republication } from "#db/enums.ts";

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

/** The credits as readers meet them: who wrote, then every other role where it was first named (A4). */
export function inCreditOrder<Credit extends { role: BylineRole }>(bylines: Credit[]): Credit[] {
  const named = [...new Set(bylines.map(({ role }) => role))];
  const roles = [
    ...named.filter((role) => role === "text"),
    ...named.filter((role) => role !== "text"),
  ];
  return roles.flatMap((role) => bylines.filter((byline) => byline.role === role));
}

const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "ur", "ps", "dv", "ckb", "sd", "ug", "yi"]);

/** Direction of a BCP 47 language tag. */
export function directionOf(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(language.split("-")[0]!.toLowerCase()) ? "rtl" : "ltr";
}

/** What words of one language say of themselves inside another; nothing where both are the same (A2). */
export function languageWithin(outer: string, own: string): { lang?: string; dir?: "ltr" | "rtl" } {
  const isSame = outer.split("-")[0]!.toLowerCase() === own.split("-")[0]!.toLowerCase();
  return isSame ? {} : { lang: own, dir: directionOf(own) };
}

/** Whether others may take a story: ours, given away by its editor, and not paid for by a sponsor (A9). */
export function mayBeRepublished(article: {
  republication: Republication;
  kind: ArticleKind;
  origin: { canonical: "here" | "source" } | null;
}): boolean {
  if (article.republication !== "allowed" || article.kind === "sponsored") return false;
  return article.origin === null || article.origin.canonical === "here";
}
