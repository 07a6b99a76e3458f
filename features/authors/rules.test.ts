import { expect, test } from "vitest";
import { byFirstLetter } from "#features/authors/rules.ts";

test("names stand under their first letter in upper case, accents and quotation marks left aside", () => {
  const names = ["Élodie", "emil", "“Eve”", "Zoë", "ليلى", "007"].map((name) => ({ name }));
  const groups = byFirstLetter(names, "en").map(({ letter, entries }) => [letter, entries.length]);
  expect(groups).toEqual([
    ["E", 3],
    ["Z", 1],
    ["ل", 1],
    ["#", 1],
  ]);
});
