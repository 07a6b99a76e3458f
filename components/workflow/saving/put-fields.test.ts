import { expect, test } from "vitest";
import { caretIn } from "#components/workflow/saving/put-fields.ts";

test.each([
  ["A vote", "A vote was counted", 6, 6],
  ["A vote", "The first vote", 6, 14],
  ["A vote", "A first vote", 4, 10],
  ["A vote", "", 3, 0],
  ["", "New", 0, 0],
  ["aaaa", "aa", 4, 2],
])("E3: the caret in “%s” stays in place as it becomes “%s”", (old, words, caret, moved) => {
  expect(caretIn(words, old, caret)).toBe(moved);
});
