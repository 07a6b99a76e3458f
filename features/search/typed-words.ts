/** A word of what somebody typed, in lower case. */
export interface TypedWord {
  word: string;
  /** Where it stands, and how many characters it takes there. */
  at: number;
  length: number;
  /** Between quotation marks: meant exactly as it is. */
  isQuoted: boolean;
}

/** The words that a search is for, as `websearch_to_tsquery` reads them: without those after a minus sign. */
export function typedWords(typed: string): TypedWord[] {
  const words: TypedWord[] = [];
  for (const { 0: part, 1: sign, 2: asked, index } of typed.matchAll(/(-?)("[^"]*"?|[^\s"]+)/g)) {
    if (sign === "-") continue;
    const isQuoted = asked!.startsWith('"');
    for (const { 0: word, index: within } of part.matchAll(/\p{L}[\p{L}\p{M}]*|\p{N}+/gu)) {
      words.push({ word: word.toLowerCase(), at: index + within, length: word.length, isQuoted });
    }
  }
  return words.filter(({ word, isQuoted }) => isQuoted || word !== "or");
}

/** The same with other words in the places of some. */
export function withWords(typed: string, other: ReadonlyMap<string, string>): string {
  let written = typed;
  for (const { word, at, length, isQuoted } of typedWords(typed).toReversed()) {
    const instead = isQuoted ? undefined : other.get(word);
    if (instead) written = written.slice(0, at) + instead + written.slice(at + length);
  }
  return written;
}
