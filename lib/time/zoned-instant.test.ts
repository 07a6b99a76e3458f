import { expect, test } from "vitest";
import { zonedInstant } from "#lib/time/zoned-instant.ts";

test.each([
  ["2024-11-02 12:00:00", "UTC", "2024-11-02T12:00:00.000Z"],
  ["2024-07-01 12:00:00", "Europe/Paris", "2024-07-01T10:00:00.000Z"],
  ["2024-01-01 00:30:00", "Asia/Kathmandu", "2023-12-31T18:45:00.000Z"],
  ["2024-01-01 23:30", "America/New_York", "2024-01-02T04:30:00.000Z"],
  ["2024-03-31 02:30:00", "Europe/Paris", "2024-03-31T01:30:00.000Z"],
  ["2024-10-27 02:30:00", "Europe/Paris", "2024-10-27T01:30:00.000Z"],
  ["2024-10-27 04:00:00", "Europe/Paris", "2024-10-27T03:00:00.000Z"],
])("I5: %s in %s", (local, zone, instant) => {
  expect(zonedInstant(local, zone)?.toISOString()).toBe(instant);
});

test.each([
  "0000-00-00 00:00:00",
  "",
  "2024-02-30 10:00:00",
  "2024-13-01 10:00:00",
  "yesterday",
  "-0001-11-30 00:00:00",
])("I5: %j names no time", (local) => {
  expect(zonedInstant(local, "UTC")).toBeUndefined();
});
