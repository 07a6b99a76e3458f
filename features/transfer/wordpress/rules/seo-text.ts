import { lineOf } from "#features/transfer/wordpress/rules/headline-of.ts";

/** What the variables of the Yoast plugin can stand for here. */
interface SeoValues {
  title: string;
  sitename: string;
  excerpt: string;
}

const LONGEST = 500;

/** A title or description of the Yoast plugin, its variables filled in where they are known and dropped where not (I15). */
export function seoText(template: string, values: SeoValues): string {
  const known: Record<string, string> = { ...values, sep: "–", excerpt_only: values.excerpt };
  return lineOf(template)
    .replace(/%%(\w+)%%/g, (_, name: string) =>
      Object.hasOwn(known, name) ? (known[name] ?? "") : "",
    )
    .replace(/\s+/g, " ")
    .replace(/^[\s–|-]+|[\s–|-]+$/g, "")
    .slice(0, LONGEST);
}
