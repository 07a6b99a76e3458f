const LONGEST = 60;

/** What the newsroom is told that somebody looked for; empty for what may be an address or a number of a person. */
export function toldWords(words: string): string {
  const told = words.toLowerCase().replace(/\s+/g, " ").trim();
  return /@|\d{5}/.test(told) || told.length > LONGEST ? "" : told;
}
