import type { Phase } from "#features/moderation/screening.ts";

const MOST_LINKS = 2;

const LINK = /https?:\/\/|\bwww\.|\[url|<a\s/gi;

/** Holds comments that link a lot. */
export const links: Phase = ({ name, text }) => {
  const inText = text.match(LINK)?.length ?? 0;
  const inName = name.match(LINK)?.length ?? 0;
  return inText > MOST_LINKS || inName > 0 ? { result: "held", reason: "links" } : undefined;
};
