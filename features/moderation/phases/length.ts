import type { Phase } from "#features/moderation/screening.ts";

/** Characters that one comment may have. */
export const MOST_CHARACTERS = 10_000;

/** Refuses what says nothing, and what nobody would read. */
export const length: Phase = ({ text }) => {
  const saysSomething = /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text);
  if (saysSomething && text.length <= MOST_CHARACTERS) return undefined;
  return { result: "refused", reason: "length" };
};
