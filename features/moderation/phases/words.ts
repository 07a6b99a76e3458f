import { heldWords } from "#features/moderation/held-words.ts";
import type { Phase } from "#features/moderation/screening.ts";

const held = new Set(heldWords);

/** Holds comments that use a listed word, whatever marks and capitals disguise it. */
export const words: Phase = ({ name, text }) =>
  foldedWords(`${name} ${text}`).some((word) => held.has(word))
    ? { result: "held", reason: "words" }
    : undefined;

/** Words in small letters without accents, joiners or zero-width characters (Unicode NFKD). */
function foldedWords(text: string): string[] {
  const folded = text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
