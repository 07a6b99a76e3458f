import { expect, test } from "vitest";
import { createOutage } from "#server/front/outage.ts";

test("an outage is remembered for a few seconds", () => {
  let now = 0;
  const outage = createOutage(
    () => 0,
    () => now,
  );
  expect(outage.isFresh()).toBe(false);
  outage.note();
  expect(outage.isFresh()).toBe(true);
  now = 5_000;
  expect(outage.isFresh()).toBe(false);
  outage.note();
  outage.end();
  expect(outage.isFresh()).toBe(false);
});

test("R8: an outage is bearable for a day after the database last answered", () => {
  let now = 24 * 60 * 60 * 1000 + 99;
  const outage = createOutage(
    () => 100,
    () => now,
  );
  expect(outage.isBearable()).toBe(true);
  now += 1;
  expect(outage.isBearable()).toBe(false);
});
