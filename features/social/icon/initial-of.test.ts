import { expect, test } from "vitest";
import { initialOf } from "#features/social/icon/initial-of.ts";

test.each([
  ["The East River Ledger", "E"],
  ["le Courrier", "C"],
  ["Theatre", "T"],
  ["“été”", "É"],
  ["The", "T"],
  ["جريدة النهر", "ج"],
  ["…", "·"],
  ["", "·"],
])("D6: %j goes by %j", (name, letter) => {
  expect(initialOf(name)).toBe(letter);
});
