import type { KnownTerms } from "#features/transfer/wordpress/rules/known-terms.ts";
import type { WxrPostTerm } from "#lib/wxr/wxr-entry.ts";

interface Choice {
  /** Categories of the post, in its order. */
  categories: WxrPostTerm[];
  /** Old term id that a plugin marked as primary. */
  primaryId: string;
  known: Pick<KnownTerms, "get">;
}

/** The category whose section the post stands in: the one marked as primary, else the deepest, the first of equals (I7). */
export function primaryCategory({ categories, primaryId, known }: Choice): WxrPostTerm | undefined {
  const marked = categories.find(
    ({ slug }) => primaryId !== "" && known.get(slug)?.id === primaryId,
  );
  if (marked) return marked;
  let deepest: { category: WxrPostTerm; depth: number } | undefined;
  for (const category of categories) {
    const depth = depthOf(category.slug, known);
    if (!deepest || depth > deepest.depth) deepest = { category, depth };
  }
  return deepest?.category;
}

function depthOf(slug: string, known: Choice["known"]): number {
  const seen = new Set<string>();
  let at = known.get(slug);
  while (at?.parentSlug && !seen.has(at.slug)) {
    seen.add(at.slug);
    at = known.get(at.parentSlug);
  }
  return seen.size;
}
