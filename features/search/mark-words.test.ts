import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPassage, type MarkedPiece, markWords } from "#features/search/mark-words.ts";

const shown = (pieces: MarkedPiece[] = []) =>
  pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join("");

describe("marks", () => {
  test.each([
    ["The élections, the election.", ["elections"], "The [élections], the election."],
    ["Peace-talks of PEACE", ["peace"], "[Peace]-talks of [PEACE]"],
    ["<b>peace</b>", ["peace"], "<b>[peace]</b>"],
    ["peacemakers", ["peace"], "peacemakers"],
    ["كتب السلام", ["السلام"], "كتب [السلام]"],
    ["", ["peace"], ""],
  ])("in %s", (text, words, marked) => {
    expect(shown(markWords(text, new Set(words)))).toBe(marked);
  });

  test("change nothing of a text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.array(fc.string()), (text, words) => {
        const pieces = markWords(text, new Set(words));
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      }),
    );
  });
});

describe("a passage", () => {
  const filler = "words that say nothing of it ".repeat(20);

  test("is where the most of the words stand, and is cut between words", () => {
    const text = `${filler}peace alone. ${filler}At last peace talks began. ${filler}`;
    const passage = shown(findPassage(text, new Set(["peace", "talks"])));
    expect(passage).toContain("At last [peace] [talks] began.");
    expect(passage).toMatch(/^… \w+ .* \w+ …$/);
    expect(passage.length).toBeLessThan(260);
  });

  test("of a short text is all of it", () => {
    expect(shown(findPassage("No\n\npeace.", new Set(["peace"])))).toBe("No [peace].");
  });

  test("is none where the text has none of the words", () => {
    expect(findPassage(filler, new Set(["peace"]))).toBeUndefined();
  });

  test("is bounded, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 2_000 }), (before) => {
        const passage = findPassage(`${before} peace ${before}`, new Set(["peace"]))!;
        expect(passage.some(({ isMatch }) => isMatch)).toBe(true);
        expect(shown(passage).length).toBeLessThan(260 + 2 * 40);
      }),
    );
  });
});
