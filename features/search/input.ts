import { z } from "zod";
import { cleanLine } from "#lib/clean-text.ts";

/** What the search page takes from its address. Anything else is ignored. */
export const SearchInput = z.object({
  q: z.string().transform(cleanLine).pipe(z.string().max(200)).catch(""),
  after: z.string().max(40).optional().catch(undefined),
});
export type SearchInput = z.infer<typeof SearchInput>;
