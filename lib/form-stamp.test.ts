import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { FRESH_HOURS, hasFreshStamp, stampForm } from "#lib/form-stamp.ts";

beforeAll(() => vi.stubEnv("AUTH_SECRET", "a secret of the tests, long enough to be one"));
afterAll(() => vi.unstubAllEnvs());

const made = new Date("2026-11-24T12:34:56Z");
const later = (hours: number) => new Date(made.getTime() + hours * 3_600_000);
const form = { purpose: "a form", subject: 7 };

test("C4: a stamp is good for its form and subject, from its hour for three days", () => {
  const stamp = stampForm(form, made);
  expect(hasFreshStamp(stamp, form, made)).toBe(true);
  expect(hasFreshStamp(stamp, form, later(FRESH_HOURS))).toBe(true);
  expect(hasFreshStamp(stamp, form, later(FRESH_HOURS + 1))).toBe(false);
  expect(hasFreshStamp(stamp, form, later(-1))).toBe(false);
  expect(hasFreshStamp(stamp, { ...form, subject: 8 }, made)).toBe(false);
  expect(hasFreshStamp(stamp, { ...form, purpose: "another form" }, made)).toBe(false);
});

test("a kept page is everybody's: two readers of an hour get the same stamp", () => {
  expect(stampForm(form, new Date("2026-11-24T12:00:00Z"))).toBe(stampForm(form, made));
});

test("X8: nothing else is a stamp, and nothing throws", () => {
  fc.assert(
    fc.property(fc.string(), (stamp) => {
      expect(hasFreshStamp(stamp, form, made)).toBe(false);
    }),
  );
});
