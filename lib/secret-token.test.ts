import { expect, test } from "vitest";
import { hashSecret, newSecret } from "#lib/secret-token.ts";

test("X2: a secret has 256 bits and no two are alike", () => {
  const secrets = Array.from({ length: 200 }, newSecret);
  expect(new Set(secrets).size).toBe(200);
  for (const secret of secrets) {
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(Buffer.from(secret, "base64url")).toHaveLength(32);
  }
});

test("X2: what is stored is SHA-256 (FIPS 180-4, test vector of 'abc')", () => {
  expect(hashSecret("abc")).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
});
