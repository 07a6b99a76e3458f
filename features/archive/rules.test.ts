import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boundsOf, parsePeriod, periodLike, weeksOf } from "#features/archive/rules.ts";
import { archiveUrl } from "#features/archive/urls.ts";
import { calendarDay } from "#lib/time/dates.ts";

describe("parsePeriod", () => {
  test.each([
    ["2026", { year: 2026 }],
    ["2026/10", { year: 2026, month: 10 }],
    ["2024/02/29", { year: 2024, month: 2, day: 29 }],
  ])("%s", (path, period) => {
    expect(parsePeriod(path.split("/"))).toEqual(period);
  });

  test.each([
    "0999",
    "02026",
    "20261",
    "9999",
    "9999/12/31",
    "2026/1",
    "2026/00",
    "2026/13",
    "2026/02/29",
    "2026/04/31",
    "2026/10/00",
    "2026/10/1",
    "2026/10/21/5",
    "2026/+1",
    "2026/1e",
    "٢٠٢٦",
    "",
    "peace",
  ])("%s is no date", (path) => {
    expect(parsePeriod(path.split("/"))).toBeUndefined();
  });

  test("reads every address that is written", () => {
    const day = fc.date({
      min: new Date("1000-01-01"),
      max: new Date("9998-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const period = calendarDay(date, "UTC");
        expect(parsePeriod(archiveUrl(period).slice(1).split("/"))).toEqual(period);
      }),
    );
  });
});

describe("boundsOf", () => {
  test.each([
    [{ year: 2026 }, "2026-01-01T05:00:00.000Z", "2027-01-01T05:00:00.000Z"],
    [{ year: 2026, month: 12 }, "2026-12-01T05:00:00.000Z", "2027-01-01T05:00:00.000Z"],
    [{ year: 2026, month: 3 }, "2026-03-01T05:00:00.000Z", "2026-04-01T04:00:00.000Z"],
    [{ year: 2026, month: 3, day: 8 }, "2026-03-08T05:00:00.000Z", "2026-03-09T04:00:00.000Z"],
    [{ year: 2026, month: 11, day: 1 }, "2026-11-01T04:00:00.000Z", "2026-11-02T05:00:00.000Z"],
    [{ year: 2026, month: 10, day: 31 }, "2026-10-31T04:00:00.000Z", "2026-11-01T04:00:00.000Z"],
  ])(
    "R7: %o begins and ends at midnight in New York, clocks changed or not",
    (period, from, to) => {
      const bounds = boundsOf(period, "America/New_York");
      expect([bounds.from.toISOString(), bounds.to.toISOString()]).toEqual([from, to]);
    },
  );

  test("a moment lies in the day that its calendar says, in every zone", () => {
    const moment = fc.date({
      min: new Date("1990-01-01"),
      max: new Date("2060-01-01"),
      noInvalidDate: true,
    });
    const zone = fc.constantFrom(
      "UTC",
      "America/New_York",
      "Asia/Kathmandu",
      "Pacific/Apia",
      "Africa/Cairo",
    );
    fc.assert(
      fc.property(moment, zone, (at, timeZone) => {
        const { from, to } = boundsOf(calendarDay(at, timeZone), timeZone);
        expect(from <= at && at < to).toBe(true);
      }),
    );
  });
});

test("weeksOf: weeks begin on a Monday, and every day stands once", () => {
  expect(weeksOf({ year: 2026, month: 10 })[0]).toEqual([
    undefined,
    undefined,
    undefined,
    1,
    2,
    3,
    4,
  ]);
  const month = fc.record({
    year: fc.integer({ min: 1000, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
  });
  fc.assert(
    fc.property(month, (wanted) => {
      const weeks = weeksOf(wanted);
      const days = weeks.flat().filter((day) => day !== undefined);
      expect(days).toEqual(days.map((_, place) => place + 1));
      expect(days.length).toBeGreaterThanOrEqual(28);
      expect(weeks.every((week) => week.length === 7 && week.some((day) => day))).toBe(true);
    }),
  );
});

test("periodLike keeps the kind of the period", () => {
  const date = { year: 2025, month: 4, day: 9 };
  expect(periodLike({ year: 2026 }, date)).toEqual({ year: 2025 });
  expect(periodLike({ year: 2026, month: 1 }, date)).toEqual({ year: 2025, month: 4 });
  expect(periodLike({ year: 2026, month: 1, day: 1 }, date)).toEqual(date);
});
