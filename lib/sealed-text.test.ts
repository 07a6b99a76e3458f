import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { openSealedText, sealText } from "#lib/sealed-text.ts";

afterEach(() => vi.unstubAllEnvs());

test("X2: whatever is sealed is opened again, and shows nothing while it is sealed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 4 }), (text) => {
      const sealed = sealText("webhook", text);
      expect(openSealedText("webhook", sealed)).toBe(text);
      expect(Buffer.from(sealed, "base64url").includes(Buffer.from(text))).toBe(false);
    }),
  );
});

test("X2: the same text is never sealed the same way", () => {
  expect(sealText("webhook", "secret")).not.toBe(sealText("webhook", "secret"));
});

test("X2: another purpose, another secret, or one changed byte opens nothing", () => {
  const sealed = sealText("webhook", "secret");
  expect(openSealedText("mail", sealed)).toBeUndefined();
  const bytes = Buffer.from(sealed, "base64url");
  for (let place = 0; place < bytes.length; place++) {
    const changed = Buffer.from(bytes);
    changed[place]! ^= 1;
    expect(openSealedText("webhook", changed.toString("base64url"))).toBeUndefined();
  }
  for (const text of ["", "x", sealed.slice(0, 37)]) {
    expect(openSealedText("webhook", text)).toBeUndefined();
  }
  vi.stubEnv("AUTH_SECRET", "another-secret-of-more-than-32-characters");
  expect(openSealedText("webhook", sealed)).toBeUndefined();
  vi.stubEnv("AUTH_SECRET", "");
  expect(() => openSealedText("webhook", sealed)).toThrow("AUTH_SECRET");
});
