/** Languages that have a stemmer here; all others share one configuration that only folds accents. */
export const stemmedLanguages = ["en", "fr", "es", "ar"] as const;

/** The language under whose stems a story's words are found, from its BCP 47 tag. */
export function searchLanguage(tag: string): string {
  const language = tag.slice(0, 2).toLowerCase();
  return stemmedLanguages.some((one) => one === language) ? language : "other";
}

/** A word without its diacritics, in lower case: what is compared where spelling is forgiven. */
export function foldedWord(word: string): string {
  return word.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFC");
}
