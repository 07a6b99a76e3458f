import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { typedWords, withWords } from "#features/search/typed-words.ts";

const words = (typed: string) => typedWords(typed).map(({ word }) => word);

describe("the words of what was typed", () => {
  test.each([
    ["peace talks", ["peace", "talks"]],
    ["Peace -talks", ["peace"]],
    ['peace -"world war"', ["peace"]],
    ['"world war" or peace', ["world", "war", "peace"]],
    ['"world war', ["world", "war"]],
    ["covid-19, l’eau", ["covid", "19", "l", "eau"]],
    ["السلام", ["السلام"]],
    ['" - -- "" &|!', []],
  ])("%s", (typed, expected) => {
    expect(words(typed)).toEqual(expected);
  });

  test("words between quotation marks are meant as they are", () => {
    expect(withWords('peece "peece"', new Map([["peece", "peace"]]))).toBe('peace "peece"');
  });

  test("a better spelling takes the place of a word and leaves all else", () => {
    const instead = new Map([
      ["goverment", "government"],
      ["İx", "no"],
    ]);
    expect(withWords("-goverment Goverment, (goverment)", instead)).toBe(
      "-goverment government, (government)",
    );
  });

  test("every word stands where it is said to stand", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (typed) => {
        for (const { word, at, length } of typedWords(typed))
          expect(typed.slice(at, at + length).toLowerCase()).toBe(word);
        expect(withWords(typed, new Map())).toBe(typed);
      }),
    );
  });
});
