import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { FRESH_HOURS, formStamp, isFreshStamp } from "#features/comments/form-stamp.ts";

beforeAll(() => vi.stubEnv("AUTH_SECRET", "a secret of the tests, long enough to be one"));
afterAll(() => vi.unstubAllEnvs());

const made = new Date("2026-11-24T12:34:56Z");
const later = (hours: number) => new Date(made.getTime() + hours * 3_600_000);

test("C4: a stamp is good for its story, from its hour for three days", () => {
  const stamp = formStamp(7, made);
  expect(isFreshStamp(stamp, 7, made)).toBe(true);
  expect(isFreshStamp(stamp, 7, later(FRESH_HOURS))).toBe(true);
  expect(isFreshStamp(stamp, 7, later(FRESH_HOURS + 1))).toBe(false);
  expect(isFreshStamp(stamp, 7, later(-1))).toBe(false);
  expect(isFreshStamp(stamp, 8, made)).toBe(false);
});

test("a kept page is everybody's: two readers of an hour get the same stamp", () => {
  expect(formStamp(7, new Date("2026-11-24T12:00:00Z"))).toBe(formStamp(7, made));
});

test("X8: nothing else is a stamp, and nothing throws", () => {
  fc.assert(
    fc.property(fc.string(), (stamp) => {
      expect(isFreshStamp(stamp, 7, made)).toBe(false);
    }),
  );
});
