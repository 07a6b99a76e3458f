import fc from "fast-check";
import { expect, test } from "vitest";
import { isoWithOffset } from "#lib/time/dates.ts";
import { localInstants } from "#lib/time/local-instants.ts";

const iso = (local: string, zone: string) =>
  localInstants(local, zone)?.map((instant) => instant.toISOString());

test.each([
  ["2026-07-01T12:00", "Europe/Paris", ["2026-07-01T10:00:00.000Z"]],
  ["2026-01-01 00:30", "Asia/Kathmandu", ["2025-12-31T18:45:00.000Z"]],
  ["2026-03-29T02:30", "Europe/Paris", []],
  ["2026-03-08T02:00", "America/New_York", []],
  ["2026-10-25T02:30", "Europe/Paris", ["2026-10-25T00:30:00.000Z", "2026-10-25T01:30:00.000Z"]],
  [
    "2026-11-01T01:00",
    "America/New_York",
    ["2026-11-01T05:00:00.000Z", "2026-11-01T06:00:00.000Z"],
  ],
  [
    "2026-04-05T01:45",
    "Australia/Lord_Howe",
    ["2026-04-04T14:45:00.000Z", "2026-04-04T15:15:00.000Z"],
  ],
])("E8: %s in %s", (local, zone, instants) => {
  expect(iso(local, zone)).toEqual(instants);
});

test.each([
  ["2026-02-30T10:00", "UTC"],
  ["2026-01-01", "UTC"],
  ["", "UTC"],
  ["2026-01-01T10:00", "Mars/Olympus"],
  ["2026-01-01T10:00", ""],
])("E8: %j in %j is no time", (local, zone) => {
  expect(localInstants(local, zone)).toBeUndefined();
});

test("E8: whatever the clocks show, the instant is among those of that time", () => {
  const zones = [
    "Europe/Paris",
    "America/New_York",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "UTC",
  ];
  const minutes = fc.integer({ min: 27_000_000, max: 31_000_000 });
  fc.assert(
    fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
      const instant = new Date(minute * 60_000);
      const local = isoWithOffset(instant, zone).slice(0, 16);
      expect(localInstants(local, zone)?.map(Number)).toContain(instant.getTime());
    }),
  );
});
