/** What is looked for, and how. */
export interface FindQuery {
  words: string;
  matchCase: boolean;
  wholeWord: boolean;
}

/** The pattern that finds these words as they are typed, signs included; straight quotation marks find printed ones. */
export function findPattern({ words, matchCase, wholeWord }: FindQuery): RegExp {
  const literal = words
    .replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")
    .replace(/['’]/g, "['’]")
    .replace(/["“”]/g, '["“”]');
  const bounded = wholeWord ? `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])` : literal;
  return new RegExp(bounded, matchCase ? "gu" : "giu");
}
