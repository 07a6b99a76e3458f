import { expect, test } from "vitest";
import { toldWords } from "#features/search/told-words.ts";

test.each([
  ["  Security\n Council ", "security council"],
  ["resolution 2334", "resolution 2334"],
  ["ada@example.org", ""],
  ["+41 22 91712 34", ""],
  ["word ".repeat(20), ""],
  ["", ""],
])("E21: of a search in vain for %j the newsroom is told %j", (words, told) => {
  expect(toldWords(words)).toBe(told);
});
