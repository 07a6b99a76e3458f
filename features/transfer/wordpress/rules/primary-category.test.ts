import { expect, test } from "vitest";
import { KnownTerms } from "#features/transfer/wordpress/rules/known-terms.ts";
import { primaryCategory } from "#features/transfer/wordpress/rules/primary-category.ts";

const known = new KnownTerms();
for (const [id, slug, parentSlug] of [
  ["1", "news", ""],
  ["2", "town", "news"],
  ["3", "harbour", "town"],
  ["4", "sport", ""],
  ["5", "loop-a", "loop-b"],
  ["6", "loop-b", "loop-a"],
] as const) {
  known.declare({
    type: "term",
    taxonomy: "category",
    id,
    slug,
    name: slug,
    parentSlug,
    description: "",
    meta: [],
  });
}
const choose = (slugs: string[], primaryId = "") =>
  primaryCategory({
    categories: slugs.map((slug) => ({ domain: "category", slug, name: slug })),
    primaryId,
    known,
  })?.slug;

test("I7: the one marked as primary, by its old id", () => {
  expect(choose(["harbour", "sport"], "4")).toBe("sport");
  expect(choose(["harbour", "news"], "4")).toBe("harbour");
});

test("I7: else the deepest, the first of equals", () => {
  expect(choose(["news", "town", "harbour", "sport"])).toBe("harbour");
  expect(choose(["sport", "news"])).toBe("sport");
  expect(choose(["unheard-of", "news"])).toBe("unheard-of");
  expect(choose([])).toBeUndefined();
});

test("I7: a tree that bites its tail ends", () => {
  expect(choose(["loop-a", "loop-b"])).toBe("loop-a");
});
