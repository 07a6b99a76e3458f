import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { uploadFile, uploadPath } from "#features/transfer/wordpress/upload-file.ts";

let folder = "";

beforeAll(async () => {
  const root = await realpath(await mkdtemp(join(tmpdir(), "uploads-")));
  folder = join(root, "uploads");
  await mkdir(join(folder, "2020/01"), { recursive: true });
  await writeFile(join(folder, "2020/01/boat.jpg"), "boat");
  await writeFile(join(folder, "2020/01/only-300x200.jpg"), "small");
  await writeFile(join(root, "secret.jpg"), "secret");
  await symlink(join(root, "secret.jpg"), join(folder, "link.jpg"));
});

afterAll(() => rm(join(folder, ".."), { recursive: true }));

describe("uploadFile", () => {
  test.each([
    ["2020/01/boat.jpg", "2020/01/boat.jpg"],
    ["2020/01/boat-scaled.jpg", "2020/01/boat.jpg"],
    ["2020/01/boat-150x150.jpg", "2020/01/boat.jpg"],
    ["sites/64/2020/01/boat-e1520964000.jpg", "2020/01/boat.jpg"],
    ["2020/01/only-300x200.jpg", "2020/01/only-300x200.jpg"],
  ])("I10: %s is %s", async (path, file) => {
    expect(await uploadFile(folder, path)).toBe(join(folder, file));
  });

  test.each([
    "../secret.jpg",
    "2020/../../secret.jpg",
    "/etc/passwd",
    "link.jpg",
    "2020/01",
    "2020/01/none.jpg",
    "",
    "a\0b.jpg",
    `${"x".repeat(300)}.jpg`,
  ])("X6: %j leads to no file", async (path) => {
    expect(await uploadFile(folder, path)).toBeUndefined();
  });

  test("a folder that is not there has no files", async () => {
    expect(await uploadFile(join(folder, "none"), "2020/01/boat.jpg")).toBeUndefined();
  });
});

test("I10: the path below the folder, by meta or by address", () => {
  expect(uploadPath("https://a.example/wp-content/uploads/2020/01/b%20c.jpg", "")).toBe(
    "2020/01/b c.jpg",
  );
  expect(uploadPath("https://a.files.example/2020/01/b.jpg?w=3", "")).toBe("2020/01/b.jpg");
  expect(uploadPath("https://a.example/x.jpg", "2019/05/y.jpg")).toBe("2019/05/y.jpg");
  expect(uploadPath("nonsense", "")).toBe("");
});
