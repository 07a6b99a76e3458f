import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysOf, turnedDay } from "#features/calendar/rules.ts";

const anyDay = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("E14: the days of a view", () => {
  test("a month is whole weeks from Monday, with every day of it once", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const days = daysOf("month", day);
        expect(days.length % 7).toBe(0);
        expect(new Date(days[0]!).getUTCDay()).toBe(1);
        expect(new Set(days).size).toBe(days.length);
        expect(days).toContain(day);
        const own = days.filter((one) => one.startsWith(day.slice(0, 7)));
        expect(own[0]).toBe(`${day.slice(0, 7)}-01`);
        expect(addDays(own.at(-1)!, 1).slice(8)).toBe("01");
        expect(days.length - own.length).toBeLessThan(14);
      }),
    );
  });

  test("turning forth and back leads to the same view", () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom("month", "week", "list"), (day, view) => {
        const back = turnedDay(view, turnedDay(view, day, 1), -1);
        expect(daysOf(view, back)).toEqual(daysOf(view, day));
      }),
    );
  });

  test("a week begins on Monday", () => {
    expect(daysOf("week", "2026-11-26")).toEqual([
      ...["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26"],
      ...["2026-11-27", "2026-11-28", "2026-11-29"],
    ]);
  });
});
