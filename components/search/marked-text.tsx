import type { MarkedPiece } from "#features/search/mark-words.ts";

/** Words of a story, those that were searched for marked. */
export function MarkedText({ pieces }: { pieces: MarkedPiece[] }) {
  return pieces.map(({ text, isMatch }, position) =>
    isMatch ? <mark key={position}>{text}</mark> : text,
  );
}
