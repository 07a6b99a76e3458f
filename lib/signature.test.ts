import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isSignatureOf, signatureOf } from "#lib/signature.ts";

beforeEach(() => vi.stubEnv("AUTH_SECRET", "a secret of the tests, long enough to be one"));
afterEach(() => vi.unstubAllEnvs());

test("X2: a signature is bound to its purpose, its value and the secret", () => {
  const given = signatureOf("leave", "1.2");
  expect(given).toMatch(/^[\w-]{22}$/);
  expect(isSignatureOf("leave", "1.2", given)).toBe(true);
  expect(isSignatureOf("form", "1.2", given)).toBe(false);
  expect(isSignatureOf("leave", "1.3", given)).toBe(false);
  vi.stubEnv("AUTH_SECRET", "another secret of the tests, long enough");
  expect(isSignatureOf("leave", "1.2", given)).toBe(false);
});

test("X2: whatever else is given is refused and never throws", () => {
  fc.assert(
    fc.property(fc.string(), (given) => {
      expect(isSignatureOf("leave", "1.2", given)).toBe(false);
    }),
  );
});

test("X11: there is no signature without a secret", () => {
  vi.stubEnv("AUTH_SECRET", "");
  expect(() => signatureOf("leave", "1")).toThrow("AUTH_SECRET");
});
