import { expect, test } from "vitest";
import { isOverdue, pauseMinutes } from "#features/operations/rules.ts";

test.each([
  ["* * * * *", 1],
  ["*/5 * * * *", 5],
  ["17 * * * *", 60],
  ["27 3 * * *", 1440],
  ["0 3 * * 1", 10080],
])("E20: %s comes at least every %i minutes", (cron, minutes) => {
  expect(pauseMinutes(cron)).toBe(minutes);
  const lastAt = new Date("2030-01-01T00:00:00Z");
  const after = (passed: number) => new Date(lastAt.getTime() + passed * 60_000);
  expect(isOverdue(cron, { lastAt, now: after(2 * minutes + 2) })).toBe(false);
  expect(isOverdue(cron, { lastAt, now: after(2 * minutes + 3) })).toBe(true);
});
