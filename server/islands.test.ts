import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { buildIslands, readIslands } from "#server/islands.ts";

let from: string;
let buildDir: string;

beforeEach(() => {
  from = mkdtempSync(join(tmpdir(), "islands-"));
  buildDir = join(from, ".next");
});
afterEach(() => rmSync(from, { recursive: true }));

function island(path: string, code: string): void {
  const file = join(from, "components", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
}

test("P2: an island is bundled to one small file, named by its bytes", async () => {
  island("comments/count.ts", "export const start: number = 41;");
  island(
    "comments/post-comment.island.ts",
    `import { start } from "./count.ts"; customElements.define("post-comment", class extends HTMLElement { n = start + 1 });`,
  );
  const islands = await buildIslands({ from, buildDir });
  expect(Object.keys(islands)).toEqual(["post-comment"]);
  expect(islands["post-comment"]).toMatch(/^\/islands\/post-comment\.[0-9a-f]{12}\.js$/);
  const code = readFileSync(join(buildDir, islands["post-comment"]!), "utf8");
  expect(code).toContain("post-comment");
  expect(code).not.toContain("import");
  expect(await readIslands(buildDir)).toEqual(islands);
});

test("other bytes have another name, and the old file is gone", async () => {
  island("a.island.ts", "console.info(1)");
  const before = await buildIslands({ from, buildDir });
  island("a.island.ts", "console.info(2)");
  const after = await buildIslands({ from, buildDir });
  expect(after.a).not.toBe(before.a);
  expect(existsSync(join(buildDir, before.a!))).toBe(false);
});

test("P2: an island that is too large stops the build", async () => {
  island("big.island.ts", `console.info("${randomBytes(4000).toString("base64")}")`);
  await expect(buildIslands({ from, buildDir })).rejects.toThrow("big.island.ts is");
});

test("two islands of one name stop the build", async () => {
  island("a/same.island.ts", "console.info(1)");
  island("b/same.island.ts", "console.info(2)");
  await expect(buildIslands({ from, buildDir })).rejects.toThrow("Two islands are called same");
});

test("a build without islands has none", async () => {
  expect(await buildIslands({ from, buildDir })).toEqual({});
  expect(await readIslands(join(from, "nowhere"))).toEqual({});
});
