/** Languages that have a stemmer here; all others share one configuration that only folds accents. */
export const stemmedLanguages = ["en", "fr", "es", "ar"] as const;

/** Every language that a search is read in. */
export const searchLanguages = [...stemmedLanguages, "other"] as const;

/** What somebody typed, as a `tsquery` in one language. */
export interface ReadQuery {
  language: (typeof searchLanguages)[number];
  query: string;
  /** What a story must have for it, of which an index knows; `T` where it asks for nothing but absence. */
  needs: string;
}

/** The language under whose stems a story's words are found, from its BCP 47 tag. */
export function searchLanguage(tag: string): ReadQuery["language"] {
  const language = tag.slice(0, 2).toLowerCase();
  return stemmedLanguages.find((one) => one === language) ?? "other";
}

/** A word without its diacritics, in lower case: what is compared where spelling is forgiven. */
export function foldedWord(word: string): string {
  const lower = word.toLowerCase();
  return /^[a-z]*$/.test(lower)
    ? lower
    : lower.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFC");
}

/** Whether an index can find stories for it: none can for those that merely lack a word. */
export function hasNeeds(queries: readonly ReadQuery[]): boolean {
  return queries.length > 0 && queries.every(({ needs }) => needs !== "" && needs !== "T");
}

/**
 * What a story must have in whichever language it is written: the words of one of the queries, in any order.
 * It lets some stories through that their own language's query refuses, and needs the index alone.
 */
export function looseQuery(queries: readonly ReadQuery[]): string {
  const loose = queries.map(({ needs }) => `(${needs.replace(/<(?:->|\d+>)/g, "&")})`);
  return [...new Set(loose)].join(" | ");
}

/** Whether the loose query lets through what a language's own refuses: it asks for order or absence, or leaves out words. */
export function isLoose(queries: readonly ReadQuery[]): boolean {
  const sizes = new Set(queries.map(({ query }) => query.match(/'(?:[^']|'')*'/g)?.length));
  return sizes.size > 1 || queries.some(({ query }) => /[!<]/.test(query));
}

/** The name of a language in another one, or its tag where it has none. */
export function languageName(tag: string, within: string): string {
  const isTag = /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(tag);
  return (isTag && new Intl.DisplayNames(within, { type: "language" }).of(tag)) || tag;
}
