/**
 * What the spellings of one author have in common: a login, its nicename and the slug of a Co-Authors term
 * (`cap-` prefix) differ in case and punctuation alone.
 */
export function authorKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/^cap-/, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
