import { describe, expect, test } from "vitest";
import { formatMoment, formatWeekday, isoWithOffset, secondsToMidnight } from "#lib/time/dates.ts";

const summer = new Date("2026-10-20T13:40:05Z");
const winter = new Date("2026-11-24T03:30:00Z");
const newYork = { timeZone: "America/New_York", language: "en" };

describe("A5: dates with their offset", () => {
  test.each([
    [summer, "America/New_York", "2026-10-20T09:40:05-04:00"],
    [winter, "America/New_York", "2026-11-23T22:30:00-05:00"],
    [summer, "UTC", "2026-10-20T13:40:05+00:00"],
    [summer, "Asia/Kathmandu", "2026-10-20T19:25:05+05:45"],
  ])("%s in %s is %s", (date, timeZone, written) => {
    expect(isoWithOffset(date, timeZone)).toBe(written);
    expect(new Date(written).getTime()).toBe(date.getTime());
  });

  test("in words, with the zone", () => {
    expect(formatMoment(summer, newYork)).toBe("20 October 2026, 09:40 EDT");
    expect(formatMoment(summer, { timeZone: "Europe/Paris", language: "fr" })).toContain(
      "20 octobre 2026",
    );
    expect(formatWeekday(winter, newYork)).toMatch(/^Monday,? 23 November 2026$/);
  });
});

test("seconds to the next midnight of the zone", () => {
  expect(secondsToMidnight(winter, "America/New_York")).toBe(5400);
  expect(secondsToMidnight(new Date("2026-11-24T00:00:00Z"), "UTC")).toBe(86_400);
});
