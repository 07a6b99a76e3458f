import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readEnv } from "#lib/env.ts";
import { Refusal } from "#lib/refusal.ts";

const strong = "dGhpcyBpcyBhIHNlY3JldCBvZiBtYW55IGNoYXJhY3RlcnM";

describe("defaults", () => {
  test("an empty environment is a working one", () => {
    expect(readEnv({})).toMatchObject({
      port: 3000,
      siteUrl: "http://localhost:3000",
      dataDir: join(process.cwd(), "data"),
      databaseUrl: undefined,
      demo: true,
      outreachLocal: false,
      pageStoreBytes: 64 * 1024 * 1024,
      trustedProxies: [],
      logLevel: "info",
      press: undefined,
    });
  });

  test("X11: no secret has a default", () => {
    const env = readEnv({});
    expect([env.authSecret, env.serverActionsKey, env.metricsToken]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("the address of the site follows the port", () => {
    expect(readEnv({ PORT: "4100" }).siteUrl).toBe("http://localhost:4100");
  });

  test("an empty value counts as none", () => {
    expect(readEnv({ PORT: "", SMTP_URL: "", DATA_DIR: "" })).toMatchObject({ port: 3000 });
  });
});

describe("values taken", () => {
  test.each([
    [{ SITE_URL: "https://Example.org/" }, { siteUrl: "https://example.org" }],
    [{ DATA_DIR: tmpdir() }, { dataDir: tmpdir() }],
    [{ DEMO: "0" }, { demo: false }],
    [{ OUTREACH_LOCAL: "1" }, { outreachLocal: true }],
    [{ PRESS: "1" }, { press: true }],
    [{ PRESS: "0" }, { press: false }],
    [{ PAGE_STORE_MB: "1" }, { pageStoreBytes: 1_048_576 }],
    [{ MAX_RENDERS: "3" }, { maxRenders: 3 }],
    [
      { TRUSTED_PROXY: "127.0.0.1, 10.0.0.0/8,::1" },
      { trustedProxies: ["127.0.0.1", "10.0.0.0/8", "::1"] },
    ],
    [{ DATABASE_URL: "postgres://a@b/c" }, { databaseUrl: "postgres://a@b/c" }],
    [{ AUTH_SECRET: strong }, { authSecret: strong }],
  ])("%j", (source, expected) => {
    expect(readEnv(source)).toMatchObject(expected);
  });
});

describe("values refused, in one sentence each", () => {
  test.each([
    ["PORT", "abc"],
    ["PORT", "0"],
    ["PORT", "65536"],
    ["PORT", "80.5"],
    ["SITE_URL", "example.org"],
    ["SITE_URL", "https://example.org/news"],
    ["SITE_URL", "ftp://example.org"],
    ["DATABASE_URL", "mysql://a@b/c"],
    ["DATABASE_URL", "somewhere"],
    ["SMTP_URL", "http://mail.example.org"],
    ["DEMO", "yes"],
    ["PAGE_STORE_MB", "-1"],
    ["MAX_RENDERS", "0"],
    ["LOG_LEVEL", "loud"],
    ["TRUSTED_PROXY", "10.0.0.0/33"],
    ["TRUSTED_PROXY", "proxy.example.org"],
    ["METRICS_TOKEN", "short"],
    ["AUTH_SECRET", "changeme"],
    ["AUTH_SECRET", "a".repeat(64)],
    ["NEXT_SERVER_ACTIONS_ENCRYPTION_KEY", "bm90IGEga2V5"],
  ])("%s=%s", (name, value) => {
    const message = refusal({ [name]: value });
    expect(message).toMatch(new RegExp(`^${name} must be [^\n]+\\.$`));
  });

  test("every wrong setting is named at once", () => {
    expect(refusal({ PORT: "x", DEMO: "x" }).split("\n")).toEqual([
      'PORT must be a whole number from 1 to 65535, not "x".',
      'DEMO must be 0 or 1, not "x".',
    ]);
  });

  test("X11: a refused secret is never repeated", () => {
    const source = { AUTH_SECRET: "hunter2", DATABASE_URL: "hunter2", SMTP_URL: "hunter2" };
    expect(refusal(source)).not.toContain("hunter2");
  });

  test("any port either becomes itself or is refused", () => {
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 70_000 }), (port) => {
        if (port < 1 || port > 65_535) expect(refusal({ PORT: String(port) })).toContain("PORT");
        else expect(readEnv({ PORT: String(port) }).port).toBe(port);
      }),
    );
  });
});

function refusal(source: Record<string, string>): string {
  try {
    readEnv(source);
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal);
    return (error as Refusal).message;
  }
  return "accepted";
}
