import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MOST_CHARACTERS, SearchInput } from "#features/search/input.ts";
import type { SearchChoices } from "#features/search/list-search-choices.ts";
import { readFilters } from "#features/search/read-filters.ts";

const peace = { value: "peace", name: "Peace", stories: 3, ids: [4, 7] };
const choices: SearchChoices = {
  section: [peace],
  topic: [{ value: "water", name: "Water", stories: 2, ids: [8] }],
  author: [{ value: "ana", name: "Ana", stories: 1, ids: [9] }],
  language: [{ value: "fr", name: "fr", stories: 1, ids: [] }],
};

const read = (params: Record<string, unknown>, timeZone = "UTC") =>
  readFilters(SearchInput.parse(params), choices, timeZone);

describe("words of a search", () => {
  test.each([
    [undefined, ""],
    ["", ""],
    ["   ", ""],
    ["\u0000", ""],
    [["peace", "war"], ""],
    [{ toString: "peace" }, ""],
    [" peace \n talks ", "peace talks"],
    ["pe\u0000ace", "peace"],
    ["\u202epeace", "peace"],
    ["\ud800peace", "\ufffdpeace"],
    ["x".repeat(10_000), "x".repeat(MOST_CHARACTERS)],
    ["peace ".repeat(2_000), "peace ".repeat(33).trim()],
    [`${"x".repeat(MOST_CHARACTERS)} peace`, "x".repeat(MOST_CHARACTERS)],
    [`${"x".repeat(MOST_CHARACTERS - 1)}\u{1f54a}`, `${"x".repeat(MOST_CHARACTERS - 1)}\ufffd`],
  ])("X8: %j is read as %j", (typed, words) => {
    expect(SearchInput.parse({ q: typed }).q).toBe(words);
  });
});

describe("filters of a search", () => {
  test("what is known narrows; a section takes in what is below it", () => {
    const { narrowing, chosen, passedOver } = read({
      section: "peace",
      topic: "water",
      author: "ana",
      language: "fr",
    });
    expect(narrowing).toMatchObject({
      sectionIds: [4, 7],
      topicId: 8,
      authorId: 9,
      language: "fr",
    });
    expect(chosen).toEqual({ section: "peace", topic: "water", author: "ana", language: "fr" });
    expect(passedOver).toEqual([]);
  });

  test.each([
    { section: "1 or 1=1" },
    { section: "Peace" },
    { topic: "__proto__" },
    { author: "x".repeat(100) },
    { language: "xx" },
    { from: "yesterday" },
    { from: "2026-02-31" },
    { from: "2026-13-01" },
    { to: "0000-01-01" },
    { to: "0001-01-01" },
    { to: "99999-01-01" },
    { to: "2026-1-1" },
    { from: "2026-01-01T00:00" },
  ])("X8: %j is passed over and said so", (params) => {
    const { narrowing, chosen, passedOver } = read(params);
    expect(passedOver).toEqual(Object.keys(params));
    expect(chosen).toEqual({});
    expect(Object.values(narrowing).every((value) => value === undefined)).toBe(true);
  });

  test("what stands twice or is too long is as if it were not there", () => {
    expect(read({ section: ["peace", "peace"], topic: "w".repeat(101) })).toMatchObject({
      chosen: {},
      passedOver: [],
    });
  });

  test("days are those of the publication's clock, the last one included", () => {
    const { narrowing } = read({ from: "2026-03-28", to: "2026-03-29" }, "Europe/Vienna");
    expect(narrowing.from?.toISOString()).toBe("2026-03-27T23:00:00.000Z");
    // The night in which the clocks go forward is an hour short.
    expect(narrowing.before?.toISOString()).toBe("2026-03-29T22:00:00.000Z");
  });

  test("two days in the wrong order are exchanged", () => {
    expect(read({ from: "2026-03-02", to: "2026-03-01" }).chosen).toEqual({
      from: "2026-03-01",
      to: "2026-03-02",
    });
  });

  test("X8: whatever the address says, there is a reading of it, and only instants that PostgreSQL knows", () => {
    fc.assert(
      fc.property(
        fc.record({ q: fc.anything(), section: fc.anything(), from: fc.string(), to: day() }),
        (params) => {
          const { narrowing } = read(params, "Pacific/Kiritimati");
          for (const at of [narrowing.from, narrowing.before]) {
            if (at) expect(at.toISOString()).toMatch(/^[0-9]{4}-/);
          }
        },
      ),
    );
  });
});

function day() {
  return fc
    .tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    )
    .map((parts) =>
      parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, "0")).join("-"),
    );
}
