import { expect, test } from "vitest";
import { KnownTerms } from "#features/transfer/wordpress/rules/known-terms.ts";

const declared = (slug: string, name: string) => ({
  type: "term" as const,
  taxonomy: "category",
  id: "1",
  slug,
  name,
  parentSlug: "",
  description: "",
  meta: [],
});
const named = (slug: string, name: string) => ({ domain: "category", slug, name });

test("I7: what an entry declares counts before what posts name, in any order; the first declaration stays", () => {
  const terms = new KnownTerms();
  terms.name(named("a", "from a post"));
  terms.declare(declared("a", "A"));
  terms.declare(declared("a", "A again"));
  terms.name(named("a", "from another post"));
  terms.name(named("b", "B"));
  terms.name(named("", "nothing"));
  terms.declare(declared("", "nothing"));
  expect(terms.slugs().map((slug) => terms.get(slug)?.name)).toEqual(["A", "B"]);
});
