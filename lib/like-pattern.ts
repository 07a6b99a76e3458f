/** A pattern for `ilike` that fits whatever has these words in it, with nothing in them read as a wildcard. */
export function likePattern(words: string): string {
  return `%${words.replace(/[\\%_]/g, "\\$&")}%`;
}
