import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deviceOf, readRecoveryCode, readTotpCode, recoveryCode } from "#features/account/rules.ts";
import { pendingTotpSecret, totpAddress, totpStepOf } from "#features/account/totp/totp.ts";
import { pauseAfter, sessionStep } from "#features/auth/rules.ts";

describe("E17: recovery codes", () => {
  test("are read however they are typed, and hold 100 bits", () => {
    const bytes = fc.uint8Array({ minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(bytes, (random) => {
        const code = recoveryCode(random);
        expect(code).toMatch(/^([0-9a-z]{5}-){3}[0-9a-z]{5}$/);
        expect(readRecoveryCode(` ${code.toUpperCase().replaceAll("-", " ")}`)).toBe(
          code.replaceAll("-", ""),
        );
      }),
    );
    const many = new Set(Array.from({ length: 100 }, () => recoveryCode(randomBytes(20))));
    expect(many.size).toBe(100);
  });

  test.each(["", "123456", "aaaaa-aaaaa-aaaaa", "aaaaa-aaaaa-aaaaa-aaaa!"])(
    "%j is none",
    (typed) => {
      expect(readRecoveryCode(typed)).toBeUndefined();
    },
  );
});

describe("E17: codes of an app", () => {
  // RFC 6238, appendix B: the secret of the SHA-1 vectors, cut to six digits.
  const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

  test.each([
    [59, "287082", 1],
    [1111111109, "081804", 37037036],
    [1234567890, "005924", 41152263],
    [2000000000, "279037", 66666666],
  ])("at %i seconds %s holds", (seconds, code, step) => {
    expect(totpStepOf(secret, code, seconds * 1000)).toBe(step);
    expect(totpStepOf(secret, code, (seconds + 30) * 1000)).toBe(step);
    expect(totpStepOf(secret, code, (seconds + 90) * 1000)).toBeUndefined();
  });

  test("are six digits", () => {
    expect(readTotpCode(" 123 456 ")).toBe("123456");
    for (const typed of ["12345", "1234567", "12345a", ""]) {
      expect(readTotpCode(typed)).toBeUndefined();
    }
  });

  test("a secret is the same for each look within a session, and never that of another or of before", () => {
    const own = { staffId: 1, sessionId: "a", round: 0 };
    const same = pendingTotpSecret(own);
    expect(pendingTotpSecret({ ...own })).toBe(same);
    const others = [{ staffId: 2 }, { sessionId: "b" }, { round: 1 }].map((other) =>
      pendingTotpSecret({ ...own, ...other }),
    );
    expect(new Set([same, ...others]).size).toBe(4);
    expect(same).toMatch(/^[A-Z2-7]{26}$/);
    const address = totpAddress(same, { issuer: "The Ledger", label: "ada@example.org" });
    expect(address).toMatch(/^otpauth:\/\/totp\/The%20Ledger:ada%40example\.org\?/);
    expect(address).toContain(`secret=${same}`);
  });
});

describe("E17: a session", () => {
  const facts = { hasFactor: false, gaveFactor: false, isFactorRequired: false, roles: [] };
  const editor = [{ role: "editor" as const, sectionId: null }];
  const writer = [{ role: "writer" as const, sectionId: null }];

  test.each([
    ["without a second factor is whole", facts, "whole"],
    ["that owes one is halfway", { ...facts, hasFactor: true }, "halfway"],
    ["that gave one is whole", { ...facts, hasFactor: true, gaveFactor: true }, "whole"],
    [
      "of somebody who publishes sets one up",
      { ...facts, isFactorRequired: true, roles: editor },
      "enrol",
    ],
    [
      "of somebody who does not is whole",
      { ...facts, isFactorRequired: true, roles: writer },
      "whole",
    ],
    [
      "that lost its factor sets one up again",
      { ...facts, gaveFactor: true, isFactorRequired: true, roles: editor },
      "enrol",
    ],
  ])("%s", (_, given, step) => {
    expect(sessionStep(given)).toBe(step);
  });

  test("sign-ins wait the longer the more failed on the whole site, and never long", () => {
    expect([0, 99, 100, 200, 1000, 1_000_000].map(pauseAfter)).toEqual([
      0, 0, 250, 500, 2500, 3000,
    ]);
  });
});

test.each([
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0",
    { browser: "Edge", system: "Windows" },
  ],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1",
    { browser: "Safari", system: "iPhone" },
  ],
  [
    "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
    { browser: "Firefox", system: "Linux" },
  ],
  ["curl/8.0", {}],
])("E17: %s is named", (userAgent, device) => {
  expect(deviceOf(userAgent)).toEqual(device);
});
