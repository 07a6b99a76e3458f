import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { folderStorage } from "#lib/storage.ts";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "storage-"));
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

describe("folderStorage", () => {
  test("gives back what was written, and replaces it whole", async () => {
    const store = folderStorage(root);
    await store.write("ab/picture.avif", Buffer.from("first, and longer"));
    await store.write("ab/picture.avif", Buffer.from("second"));
    expect((await store.read("ab/picture.avif")).toString()).toBe("second");
    expect(await readdir(join(root, "ab"))).toEqual(["picture.avif"]);
  });

  test("R9: a write that fails leaves the old file and nothing unfinished", async () => {
    const store = folderStorage(root);
    await store.write("ab/cd", Buffer.from("kept"));
    await expect(store.write("ab/cd/ef", Buffer.from("x"))).rejects.toThrow();
    expect(await readFile(join(root, "ab/cd"), "utf8")).toBe("kept");
    expect(await readdir(join(root, "ab"))).toEqual(["cd"]);
  });

  test("writers of one path at once leave one whole file", async () => {
    const store = folderStorage(root);
    const texts = Array.from({ length: 12 }, (_, index) => String(index).repeat(5000));
    await Promise.all(texts.map((text) => store.write("one", Buffer.from(text))));
    expect(texts).toContain((await store.read("one")).toString());
    expect(await readdir(root)).toEqual(["one"]);
  });

  test("removes a file once or twice, and says what exists", async () => {
    const store = folderStorage(root);
    await store.write("one", Buffer.from("1"));
    expect(await store.exists("one")).toBe(true);
    await store.remove("one");
    await store.remove("one");
    expect(await store.exists("one")).toBe(false);
    await expect(store.read("one")).rejects.toMatchObject({ code: "ENOENT" });
  });

  test.each([
    "",
    "/etc/passwd",
    "../up",
    "a/../../up",
    "a//b",
    ".hidden",
    "a/.git",
    "a\\b",
    "a\0b",
    "a/",
  ])("X6: refuses %j", async (path) => {
    await expect((async () => folderStorage(root).write(path, Buffer.from("x")))()).rejects.toThrow(
      RangeError,
    );
  });

  test("X6: no text with two dots between slashes is a path", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), async (before, after) => {
        const write = async () =>
          folderStorage(root).write(`${before}/../${after}`, Buffer.from("x"));
        await expect(write()).rejects.toThrow(RangeError);
      }),
    );
  });
});
