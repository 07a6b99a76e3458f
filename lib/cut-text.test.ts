import fc from "fast-check";
import { expect, test } from "vitest";
import { cutText } from "#lib/cut-text.ts";

test.each([
  ["  two\n\nlines ", 20, "two lines"],
  ["exactly", 7, "exactly"],
  ["one two three", 7, "one two …"],
  ["one two three", 8, "one two …"],
  ["unbroken", 3, "unb …"],
  ["", 5, ""],
])("D6: %j in %i characters is %j", (text, most, line) => {
  expect(cutText(text, most)).toBe(line);
});

test("D6: nothing is longer than asked for, and what is short stays whole", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 50 }), (text, most) => {
      const line = cutText(text, most);
      expect(line.length).toBeLessThanOrEqual(most + 2);
      if (line.length <= most) expect(cutText(line, most)).toBe(line);
    }),
  );
});
