import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chartTop, daysUntil, filled, periodOf, standingAt } from "#features/numbers/rules.ts";

describe("E21: the span", () => {
  test.each([
    ["7", 7],
    ["90", 90],
    ["8", 30],
    ["7.0", 30],
    [undefined, 30],
    [["7", "90"], 30],
  ])("that %j asks for is %i days", (asked, days) => {
    expect(periodOf(asked)).toBe(days);
  });

  test("ends today, goes over the end of a month and a year, and has no day twice", () => {
    expect(daysUntil(new Date("2026-01-02T23:59:59Z"), 4)).toEqual([
      "2025-12-30",
      "2025-12-31",
      "2026-01-01",
      "2026-01-02",
    ]);
  });

  test("has a number for each day", () => {
    const days = ["2026-10-19", "2026-10-20", "2026-10-21"];
    expect(filled(days, [{ day: "2026-10-20", count: 7 }]).map(({ count }) => count)).toEqual([
      0, 7, 0,
    ]);
  });
});

describe("E21: subscriptions at the end of a day", () => {
  test("are those of now less what came later", () => {
    const days = ["2026-10-19", "2026-10-20", "2026-10-21"];
    const changes = [
      { day: "2026-10-20", count: 3 },
      { day: "2026-10-21", count: -1 },
    ];
    expect(standingAt(days, changes, 10).map(({ count }) => count)).toEqual([8, 11, 10]);
  });

  test("end with those of now, and follow from one day to the next by its change", () => {
    const change = fc.record({ at: fc.nat(29), count: fc.integer({ min: -50, max: 50 }) });
    fc.assert(
      fc.property(fc.array(change), fc.nat(), (made, now) => {
        const days = daysUntil(new Date("2026-10-21T12:00:00Z"), 30);
        const changes = made.map(({ at, count }) => ({ day: days[at]!, count }));
        const standing = standingAt(days, changes, now);
        expect(standing.at(-1)!.count).toBe(now);
        for (const [index, { day, count }] of standing.entries()) {
          if (index === 0) continue;
          const ofDay = changes.filter((one) => one.day === day);
          const sum = ofDay.reduce((all, one) => all + one.count, 0);
          expect(count).toBe(standing[index - 1]!.count + sum);
        }
      }),
    );
  });
});

test("the top of a chart is round, and nothing stands out of it", () => {
  expect([0, 1, 3, 7, 10, 11, 64, 480, 5001].map(chartTop)).toEqual([
    1, 1, 5, 10, 10, 20, 100, 500, 10_000,
  ]);
  fc.assert(fc.property(fc.nat(10_000_000), (highest) => chartTop(highest) >= highest));
});
