import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePartName, partName, secondsOfNews } from "#features/sitemaps/rules.ts";

const now = new Date("2026-10-21T12:00:00Z");
const before = (seconds: number) => ({ publishedAt: new Date(now.getTime() - seconds * 1000) });

test.each([
  [[], undefined],
  [[before(0)], 172_800],
  [[before(60), before(172_799), before(3600)], 1],
])("D4: %j is true for %s seconds", (entries, seconds) => {
  expect(secondsOfNews(entries, now)).toBe(seconds);
});

test("D4: a page kept for that long shows no story that is too old", () => {
  const ages = fc.array(fc.integer({ min: 0, max: 172_799_999 }), { minLength: 1 });
  fc.assert(
    fc.property(ages, (milliseconds) => {
      const entries = milliseconds.map((age) => before(age / 1000));
      const last = now.getTime() + secondsOfNews(entries, now)! * 1000;
      for (const { publishedAt } of entries)
        expect(last - publishedAt.getTime()).toBeLessThanOrEqual(172_800_000);
    }),
  );
});

test("D3: the name of a part says which it is", () => {
  const name = fc.oneof(
    fc.constantFrom("pages", "topics"),
    fc
      .date({ min: new Date("1900-01-01"), max: new Date("2999-12-31"), noInvalidDate: true })
      .map((date) => `stories-${date.toISOString().slice(0, 7)}`),
  );
  fc.assert(
    fc.property(fc.record({ name, number: fc.integer({ min: 1, max: 9999 }) }), (part) => {
      expect(parsePartName(partName(part))).toEqual(part);
    }),
  );
});

test.each([
  "",
  "Topics",
  "topics-0",
  "topics-02",
  "stories-2026-10-1-1",
  "../pages",
  "topics-99999",
])("D3: %j names no part", (name) => {
  const parsed = parsePartName(name);
  expect(parsed && partName(parsed) === name).toBeFalsy();
});
