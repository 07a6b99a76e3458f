import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withFileLock } from "#lib/file-lock.ts";
import { processIdentity } from "#lib/process-identity.ts";

let folder: string;
let lock: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "file-lock-"));
  lock = join(folder, "lock");
});

afterEach(() => rm(folder, { recursive: true }));

test("only one of many is inside at a time, and nothing is left behind", async () => {
  let inside = 0;
  let most = 0;
  const enter = () =>
    withFileLock(lock, async () => {
      inside += 1;
      most = Math.max(most, inside);
      await sleep(2);
      inside -= 1;
    });
  await Promise.all(Array.from({ length: 8 }, enter));
  expect(most).toBe(1);
  expect(await readdir(folder)).toEqual([]);
});

test("the lock of a dead process is broken, once, by whoever comes first", async () => {
  await writeFile(lock, "1 1 left-over");
  let inside = 0;
  let most = 0;
  const enter = () =>
    withFileLock(lock, async () => {
      inside += 1;
      most = Math.max(most, inside);
      await sleep(2);
      inside -= 1;
    });
  await Promise.all(Array.from({ length: 8 }, enter));
  expect(most).toBe(1);
});

test("the lock of a living process is waited for, then refused", async () => {
  await writeFile(lock, `${processIdentity()} another`);
  let waited = 0;
  const enter = withFileLock(lock, async () => "inside", {
    waitSeconds: 0.1,
    onWait: () => {
      waited += 1;
    },
  });
  await expect(enter).rejects.toThrow(/keeps .* locked/);
  expect(waited).toBe(1);
});

test("a failure inside gives the lock back", async () => {
  const failing = withFileLock(lock, () => Promise.reject(new Error("inside")));
  await expect(failing).rejects.toThrow("inside");
  expect(await withFileLock(lock, async () => "again")).toBe("again");
});
