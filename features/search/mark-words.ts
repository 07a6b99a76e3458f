import { foldedWord } from "#features/search/rules.ts";

/** A piece of a text; the matches are shown marked. Text, never HTML. */
export interface MarkedPiece {
  text: string;
  isMatch: boolean;
}

/** Characters of a passage, about two lines, and those before its first match. */
const PASSAGE = 230;
const BEFORE = 70;
/** Matches that are looked at: a word that a text has on every line is quoted from its beginning. */
const MOST_MATCHES = 40;

/** The whole text in pieces, of which the words in `folded` (without accents, in lower case) are matches. */
export function markWords(text: string, folded: ReadonlySet<string>): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let done = 0;
  for (const { at, word } of matchesIn(text, folded)) {
    if (at > done) pieces.push({ text: text.slice(done, at), isMatch: false });
    pieces.push({ text: word, isMatch: true });
    done = at + word.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isMatch: false });
  return pieces;
}

/** The passage with the most different matches, cut between words; undefined where the text has none. */
export function findPassage(text: string, folded: ReadonlySet<string>): MarkedPiece[] | undefined {
  const flat = text.replace(/\s+/g, " ");
  const matches = [...matchesIn(flat, folded)];
  const best = matches
    .map(({ at }) => ({
      at,
      different: new Set(
        matches
          .filter((match) => match.at >= at && match.at < at + PASSAGE - BEFORE)
          .map(({ word }) => foldedWord(word)),
      ).size,
    }))
    .toSorted((one, other) => other.different - one.different || one.at - other.at)[0];
  if (!best) return undefined;
  const start = best.at <= BEFORE ? 0 : flat.indexOf(" ", best.at - BEFORE) + 1;
  const from = Math.min(start, best.at);
  const end = flat.length - from <= PASSAGE ? flat.length : flat.lastIndexOf(" ", from + PASSAGE);
  const until = end <= best.at ? from + PASSAGE : end;
  const quoted = flat.slice(from, until);
  return markWords(`${from > 0 ? "… " : ""}${quoted}${until < flat.length ? " …" : ""}`, folded);
}

function* matchesIn(text: string, folded: ReadonlySet<string>) {
  let found = 0;
  for (const { 0: word, index: at } of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)) {
    if (!folded.has(foldedWord(word))) continue;
    yield { at, word };
    found += 1;
    if (found === MOST_MATCHES) return;
  }
}
