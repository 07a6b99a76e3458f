import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { slugOf } from "#lib/slug.ts";

describe("slugOf", () => {
  test.each([
    ["Two candidates, one chair", "two-candidates-one-chair"],
    ["The agency’s chief: “No”", "the-agencys-chief-no"],
    ["Élections à Genève — déjà", "elections-a-geneve-deja"],
    ["Straße, Łódź, Ærø", "strasse-lodz-aero"],
    ["UNGA78: a quiz", "unga78-a-quiz"],
    ["المرشحان والكرسي", "المرشحان-والكرسي"],
    ["  ?!…  ", ""],
    ["", ""],
  ])("%s becomes %s", (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  test("a long headline is cut between words", () => {
    const slug = slugOf("word ".repeat(40));
    expect(slug).toHaveLength(79);
    expect(slug.endsWith("-word")).toBe(true);
    expect(slugOf("x".repeat(200))).toHaveLength(80);
  });

  test("any slug fits the database, and is its own slug", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (text) => {
        const slug = slugOf(text);
        if (slug === "") return;
        expect(slug).toMatch(/^[^/?#\s]+$/);
        expect(slugOf(slug)).toBe(slug);
      }),
    );
  });
});
