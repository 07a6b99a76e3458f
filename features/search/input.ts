import { z } from "zod";
import { cleanLine } from "#lib/clean-text.ts";

/** Characters that are looked for; what somebody pastes beyond them is left out. */
export const MOST_CHARACTERS = 200;

const value = z.string().transform(cleanLine).pipe(z.string().max(100)).catch("");

/** What the search page takes from its address. Anything else is ignored, and so is what stands there twice. */
export const SearchInput = z.object({
  q: z.string().transform(openingWords).catch(""),
  section: value,
  author: value,
  topic: value,
  language: value,
  /** Days, `YYYY-MM-DD`, both included. */
  from: value,
  to: value,
  after: z.string().max(40).optional().catch(undefined),
});
export type SearchInput = z.infer<typeof SearchInput>;

/** Whole words, unless the first is longer than what is looked for. */
function openingWords(typed: string): string {
  const words = cleanLine(typed);
  if (words.length <= MOST_CHARACTERS) return words;
  const cut = words.slice(0, MOST_CHARACTERS + 1);
  const space = cut.lastIndexOf(" ");
  return space > 0 ? cut.slice(0, space) : cleanLine(cut.slice(0, MOST_CHARACTERS));
}

/** What narrows a search, as the address says it. */
export const filterNames = ["section", "topic", "author", "language", "from", "to"] as const;
export type FilterName = (typeof filterNames)[number];
