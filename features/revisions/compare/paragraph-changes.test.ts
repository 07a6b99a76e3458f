import fc from "fast-check";
import { describe, expect, test } from "vitest";
import "#db/test/property-seed.ts";
import { paragraphChanges } from "#features/revisions/compare/paragraph-changes.ts";
import { type WordChange, wordChanges } from "#features/revisions/compare/word-changes.ts";

const shown = (words: WordChange[]) =>
  words
    .map(({ kind, text }) => ({ same: text, added: `{+${text}+}`, removed: `[-${text}-]` })[kind])
    .join("");

describe("E5: what became of a text", () => {
  test("word by word", () => {
    expect(shown(wordChanges("Two candidates, one chair", "Three candidates and one chair"))).toBe(
      "[-Two-]{+Three+} candidates[-,-] {+and +}one chair",
    );
    expect(wordChanges("", "")).toEqual([]);
    expect(shown(wordChanges("", "New"))).toBe("{+New+}");
  });

  test("paragraph by paragraph: in its place, come, gone, and as it was", () => {
    const changes = paragraphChanges(
      ["One stays.", "Two is changed.", "Three goes.", "Four stays."],
      ["One stays.", "Two was changed.", "Four stays.", "Five comes."],
    );
    expect(changes.map(({ kind, words }) => `${kind}: ${shown(words)}`)).toEqual([
      "same: One stays.",
      "changed: Two [-is-]{+was+} changed.",
      "changed: [-Three goes.-]",
      "same: Four stays.",
      "changed: {+Five comes.+}",
    ]);
  });

  test("both texts can be read in the changes, whatever they are", () => {
    const text = fc.array(fc.constantFrom("a b", "b c.", "c, d", "été", "", "x"), { maxLength: 8 });
    const read = (changes: { words: WordChange[] }[], without: WordChange["kind"]) =>
      changes
        .flatMap(({ words }) => words.filter(({ kind }) => kind !== without))
        .map((word) => word.text)
        .join("");
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = paragraphChanges(before, after);
        expect(read(changes, "added")).toBe(before.join(""));
        expect(read(changes, "removed")).toBe(after.join(""));
      }),
    );
  });

  test("texts of 10,000 words that share nothing are shown whole, and soon", () => {
    const long = (word: string) =>
      Array.from({ length: 10_000 }, (_, at) => `${word}${at}`).join(" ");
    expect(wordChanges(long("a"), long("b")).map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });
});
