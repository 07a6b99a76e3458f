import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanLine, cleanText } from "#lib/clean-text.ts";

test.each([
  ["one\r\ntwo\rthree", "one\ntwo\nthree"],
  ["  a  \n\n\n\n b ", "a\n\n b"],
  ["a\n \t \n  \nb", "a\n\nb"],
  ["nul\u0000 bell\u0007 \u202eturned\u202c \u2066", "nul bell turned"],
  ["e\u0301", "é"],
  ["\ud800x", "\ufffdx"],
  ["👩\u200d👧 می\u200cخواهم", "👩\u200d👧 می\u200cخواهم"],
])("text %j is kept as %j", (typed, kept) => {
  expect(cleanText(typed)).toBe(kept);
});

test("X8: a line has no line ends, so it can stand in a header", () => {
  expect(cleanLine(" Ada\r\nBcc: eve@example.org\u2028x\u0000 ")).toBe(
    "Ada Bcc: eve@example.org x",
  );
});

test("cleaning twice is cleaning once", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (typed) => {
      expect(cleanText(cleanText(typed))).toBe(cleanText(typed));
      expect(cleanLine(cleanLine(typed))).toBe(cleanLine(typed));
    }),
  );
});

test("X8: 20,000 characters of anything are cleaned in 100 ms", () => {
  for (const piece of [" ", "\n", " \n", "\r", "\t x"]) {
    const started = performance.now();
    cleanText(piece.repeat(20_000 / piece.length));
    cleanLine(piece.repeat(20_000 / piece.length));
    expect(performance.now() - started).toBeLessThan(100);
  }
});
