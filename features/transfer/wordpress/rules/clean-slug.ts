import { cleanLine } from "#lib/clean-text.ts";
import { slugOf } from "#lib/slug.ts";

const LONGEST = 120;

/** The last part of an address from an old one, percent-decoded; from the first of `otherwise` that has words where it is empty. */
export function cleanSlug(old: string, ...otherwise: string[]): string {
  const kept = cleanLine(decoded(old))
    .replace(/[/?#\s\\]+/g, "-")
    .replace(/^[-.]+|[-.]+$/g, "")
    .slice(0, LONGEST);
  if (kept) return kept;
  return otherwise.map(slugOf).find(Boolean) ?? "untitled";
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug.replaceAll("%", "");
  }
}
