import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CalendarEvent, writeIcs } from "#features/calendar/write-ics.ts";

const event: CalendarEvent = {
  uid: "due-7@ledger.example",
  at: new Date("2026-12-01T09:30:00Z"),
  changedAt: new Date("2026-11-26T08:00:00.500Z"),
  summary: "Due: Two candidates, one chair; and more",
  url: "https://ledger.example/desk/stories/7",
};

/** Reads iCalendar as RFC 5545 says: unfolds, splits names from values, unescapes texts. */
function readIcs(text: string): [name: string, value: string][] {
  return text
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [, name = "", value = ""] = /^([A-Z-]+):(.*)$/su.exec(line) ?? [];
      return [name, value.replace(/\\([\\;,nN])/g, (_, c) => (/n/i.test(c) ? "\n" : c))];
    });
}

const valuesOf = (text: string, name: string) =>
  readIcs(text).flatMap(([one, value]) => (one === name ? [value] : []));

describe("E14: the calendar as iCalendar", () => {
  test("has what every event must have, in UTC", () => {
    const text = writeIcs("The Ledger", [event]);
    expect(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")).toBe(true);
    expect(text.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")).toBe(true);
    expect(valuesOf(text, "UID")).toEqual([event.uid]);
    expect(valuesOf(text, "DTSTART")).toEqual(["20261201T093000Z"]);
    expect(valuesOf(text, "DTSTAMP")).toEqual(["20261126T080000Z"]);
    expect(valuesOf(text, "SUMMARY")).toEqual([event.summary]);
    expect(text).toContain("SUMMARY:Due: Two candidates\\, one chair\\; and more");
  });

  test("X8: any headline comes back, in lines of 75 octets, and adds no line of its own", () => {
    const words = fc.string({ unit: "binary", maxLength: 300 });
    fc.assert(
      fc.property(words, (summary) => {
        const text = writeIcs("The Ledger", [{ ...event, summary }]);
        for (const line of text.split("\r\n")) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        }
        const expected = summary
          .toWellFormed()
          .replace(/\r\n?/g, "\n")
          .replace(/(?![\t\n])\p{Cc}/gu, "");
        const [read = ""] = valuesOf(text, "SUMMARY");
        expect(read.toWellFormed()).toBe(expected);
        expect(readIcs(text)).toHaveLength(16);
      }),
    );
  });
});
