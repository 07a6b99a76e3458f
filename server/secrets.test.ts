import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readEnv } from "#lib/env.ts";
import { openSecrets } from "#server/secrets.ts";

const authSecret = "a secret that somebody has set 0123456789";
const serverActionsKey = Buffer.alloc(32, 7).toString("base64");
const before = { ...process.env };
let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "secrets-"));
});

afterEach(async () => {
  for (const name of ["AUTH_SECRET", "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY"]) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
  await rm(dataDir, { recursive: true });
});

describe("X11: secrets that are not set", () => {
  test("are made once, for the owner alone", async () => {
    const first = await open();
    expect(await open()).toEqual(first);
    expect((await stat(join(dataDir, "secrets.json"))).mode & 0o777).toBe(0o600);
    expect(Buffer.from(first.serverActionsKey, "base64")).toHaveLength(32);
    expect(Buffer.from(first.authSecret, "base64url")).toHaveLength(32);
  });

  test("differ from one installation to the next", async () => {
    const first = await open();
    await rm(join(dataDir, "secrets.json"));
    const second = await open();
    expect(second.authSecret).not.toBe(first.authSecret);
    expect(second.serverActionsKey).not.toBe(first.serverActionsKey);
  });

  test("are the same for processes that start together", async () => {
    const all = await Promise.all(Array.from({ length: 10 }, () => open()));
    expect(new Set(all.map((secrets) => JSON.stringify(secrets))).size).toBe(1);
    expect(await readdir(dataDir)).toEqual(["secrets.json"]);
  });

  test("are where Next and the features read them", async () => {
    const made = await open();
    expect(process.env.AUTH_SECRET).toBe(made.authSecret);
    expect(process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY).toBe(made.serverActionsKey);
  });
});

test("a file that others could read is closed to them", async () => {
  await open();
  const path = join(dataDir, "secrets.json");
  const content = await readFile(path);
  await rm(path);
  await writeFile(path, content, { mode: 0o644 });
  await open();
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

test("what is set wins, and nothing is written when all is set", async () => {
  const set = { AUTH_SECRET: authSecret, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: serverActionsKey };
  expect(await open(set)).toEqual({ authSecret, serverActionsKey });
  expect(await readdir(dataDir)).toEqual([]);
  expect((await open({ AUTH_SECRET: authSecret })).authSecret).toBe(authSecret);
});

test.each(["", "{", '{"authSecret":"short"}'])(
  "a damaged file (%j) is refused",
  async (content) => {
    await writeFile(join(dataDir, "secrets.json"), content);
    await expect(open()).rejects.toThrow(/secrets\.json is damaged/);
  },
);

function open(source: Record<string, string> = {}) {
  return openSecrets(readEnv({ DATA_DIR: dataDir, ...source }));
}
