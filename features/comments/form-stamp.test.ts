import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { formStamp, isFreshStamp } from "#features/comments/form-stamp.ts";
import { stampForm } from "#lib/form-stamp.ts";

beforeAll(() => vi.stubEnv("AUTH_SECRET", "a secret of the tests, long enough to be one"));
afterAll(() => vi.unstubAllEnvs());

const made = new Date("2026-11-24T12:34:56Z");

test("C4: a stamp is good for its story and for no other form", () => {
  const stamp = formStamp(7, made);
  expect(isFreshStamp(stamp, 7, made)).toBe(true);
  expect(isFreshStamp(stamp, 8, made)).toBe(false);
  expect(isFreshStamp(stampForm({ purpose: "quiz-form", subject: 7 }, made), 7, made)).toBe(false);
});
