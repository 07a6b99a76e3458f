import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepStaticFiles } from "#server/building/keep-static-files.ts";

let folder: string;
let built: string;
let kept: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "static-"));
  built = join(folder, "built");
  kept = join(folder, "kept");
  await mkdir(join(built, "chunks"), { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

test("R12: an earlier build's files stay beside the new ones", async () => {
  await writeFile(join(built, "chunks/a1.js"), "first");
  await keepStaticFiles(built, kept);
  await rm(join(built, "chunks/a1.js"));
  await writeFile(join(built, "chunks/b2.js"), "second");
  await keepStaticFiles(built, kept);
  expect(await readFile(join(kept, "chunks/a1.js"), "utf8")).toBe("first");
  expect(await readFile(join(kept, "chunks/b2.js"), "utf8")).toBe("second");
});

test("a file that no build of the last 30 days had is removed, one still in use is not", async () => {
  await writeFile(join(built, "used.js"), "used");
  await writeFile(join(built, "gone.js"), "gone");
  await writeFile(join(built, "recent.js"), "recent");
  await keepStaticFiles(built, kept);
  await rm(join(built, "gone.js"));
  await rm(join(built, "recent.js"));
  for (const name of ["used.js", "gone.js"])
    await utimes(join(kept, name), daysAgo(31), daysAgo(31));
  await utimes(join(kept, "recent.js"), daysAgo(29), daysAgo(29));
  await keepStaticFiles(built, kept);
  const left = ["used.js", "gone.js", "recent.js"].map((name) => existsSync(join(kept, name)));
  expect(left).toEqual([true, false, true]);
});

test("no build leaves what is kept alone", async () => {
  await writeFile(join(built, "a.js"), "a");
  await keepStaticFiles(built, kept);
  await keepStaticFiles(join(folder, "absent"), kept);
  expect(existsSync(join(kept, "a.js"))).toBe(true);
});

function daysAgo(days: number): Date {
  return new Date(Date.now() - days * 86_400_000);
}
