import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { log } from "#lib/log.ts";
import { keepPage } from "#server/front/pages/keep-page.ts";
import { createKeptPages } from "#server/front/pages/kept-pages.ts";
import { decodePage, encodePage } from "#server/front/pages/page-file.ts";

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "kept-"));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(dataDir, { recursive: true });
});

function page(key: string, text = "text") {
  const bodies = { identity: Buffer.from(text), br: Buffer.from("b"), gzip: Buffer.from("gg") };
  const made = { key, status: 200, headers: ["A", "é"], digest: "d", tags: ["t"], storedAt: 5 };
  return keepPage({ ...made, bodies }, "page", true);
}

const kept = (buildId = "one") => createKeptPages({ dataDir, buildId });
const folder = () => join(dataDir, "pages", "one");
const files = () => readdirSync(folder()).filter((name) => name.endsWith(".page"));

test("R8: a restarted process has the pages that were kept, with all their bytes", async () => {
  const before = kept();
  before.write(page("/a", "first"));
  before.write(page("/a", "second"));
  before.write(page("/b?after=x"));
  await before.idle();
  const loaded = await kept().load();
  const { key, status, headers, digest, tags, storedAt, bodies } = page("/a", "second");
  expect(loaded).toHaveLength(2);
  expect(loaded.find((found) => found.key === "/a")).toEqual({
    ...{ key, status, headers, digest, tags, storedAt, bodies },
    shelf: "page",
  });
});

test("a page that was removed does not come back, in whatever order disk work is done", async () => {
  const pages = kept();
  pages.write(page("/a"));
  pages.remove("/a");
  pages.write(page("/b"));
  await pages.idle();
  pages.remove("/b");
  pages.write(page("/c"));
  await pages.idle();
  expect((await kept().load()).map(({ key }) => key)).toEqual(["/c"]);
});

test("R14: a file with any byte flipped is dropped", async () => {
  const pages = kept();
  pages.write(page("/a"));
  await pages.idle();
  const path = join(folder(), files()[0]!);
  const bytes = readFileSync(path);
  bytes[bytes.length - 1]! ^= 1;
  writeFileSync(path, bytes);
  expect(await kept().load()).toEqual([]);
  expect(existsSync(path)).toBe(false);
});

test("R14: no flipped byte and no cut is ever taken for a page", () => {
  const whole = encodePage(page("/a"));
  expect(decodePage(whole)?.key).toBe("/a");
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
      const flipped = Buffer.from(whole);
      flipped[at]! ^= mask;
      expect(decodePage(flipped)).toBeUndefined();
      expect(decodePage(whole.subarray(0, at))).toBeUndefined();
    }),
  );
});

test("R14: a page under another page's name is dropped", async () => {
  const pages = kept();
  pages.write(page("/a"));
  await pages.idle();
  const [name] = files();
  writeFileSync(join(folder(), `${"0".repeat(64)}.page`), readFileSync(join(folder(), name!)));
  expect(await kept().load()).toHaveLength(1);
  expect(files()).toEqual([name]);
});

test("unfinished files are removed", async () => {
  mkdirSync(folder(), { recursive: true });
  writeFileSync(join(folder(), "x.page.1.new"), "half");
  expect(await kept().load()).toEqual([]);
  expect(readdirSync(folder())).toEqual([]);
});

test("the pages of another build are removed", async () => {
  const old = kept("old build");
  old.write(page("/a"));
  await old.idle();
  expect(await kept().load()).toEqual([]);
  expect(readdirSync(join(dataDir, "pages"))).toEqual([]);
});

test("a page whose time is over is not loaded", async () => {
  const pages = kept();
  pages.write({ ...page("/a"), expiresAt: Date.now() - 1 });
  pages.write({ ...page("/b"), expiresAt: Date.now() + 60_000 });
  await pages.idle();
  expect((await kept().load()).map(({ key }) => key)).toEqual(["/b"]);
});

test("R9: a disk that cannot be written is told once, and nothing fails", async () => {
  writeFileSync(join(dataDir, "pages"), "a file where the folder should be");
  const warn = vi.spyOn(log, "warn");
  const pages = kept();
  for (const key of ["/a", "/b", "/c"]) pages.write(page(key));
  await pages.idle();
  expect(warn).toHaveBeenCalledTimes(1);
  expect(await pages.load()).toEqual([]);
});

test("the disk remembers when the database was last in touch", async () => {
  expect(await kept().lastTouch()).toBe(0);
  const pages = kept();
  pages.touch();
  await pages.idle();
  expect(Date.now() - (await kept().lastTouch())).toBeLessThan(5_000);
  expect(await kept().load()).toEqual([]);
  expect(await kept().lastTouch()).toBeGreaterThan(0);
});
