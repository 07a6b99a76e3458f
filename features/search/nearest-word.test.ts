import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance } from "#features/search/edit-distance.ts";
import { nearestWord } from "#features/search/nearest-word.ts";

describe("letters between two words", () => {
  test.each([
    ["peace", "peace", 0],
    ["", "peace", 5],
    ["peac", "peace", 1],
    ["paece", "peace", 1],
    ["pieces", "peace", 3],
    ["migrashun", "migration", 3],
    ["ماء", "ماا", 1],
  ])("%s and %s: %i", (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
    expect(editDistance(other, one)).toBe(distance);
  });

  test("none between a word and itself, never more than the longer has, and the same both ways", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
        const distance = editDistance(one, other);
        expect(editDistance(other, one)).toBe(distance);
        expect(distance).toBeLessThanOrEqual(Math.max([...one].length, [...other].length));
        expect(distance === 0).toBe(one === other);
      }),
    );
  });
});

describe("the nearest word", () => {
  const alike = (word: string, stories: number, similarity = 0.5) => ({
    word,
    folded: word,
    stories,
    similarity,
  });

  test.each([
    ["goverment", [alike("government", 90), alike("governments", 2)], "government"],
    ["wather", [alike("water", 50), alike("weather", 40)], "water"],
    ["wather", [alike("water", 5), alike("weather", 4000)], "weather"],
    ["paek", [alike("peace", 900)], undefined],
    ["zzzzzz", [], undefined],
    ["peace", [alike("peace", 3)], undefined],
  ])("of %s", (typed, known, word) => {
    expect(nearestWord(typed, known)?.word).toBe(word);
  });

  test("is shown with its accents, though they are not compared", () => {
    const known = { word: "élections", folded: "elections", stories: 4, similarity: 0.6 };
    expect(nearestWord("électons", [known])?.word).toBe("élections");
  });
});
