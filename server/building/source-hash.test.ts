import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sourceHash } from "#server/building/source-hash.ts";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "source-"));
  await write("app/page.tsx", "page");
  await write("features/articles/rules.ts", "rules");
  await write("package-lock.json", "{}");
});

afterEach(() => rm(root, { recursive: true }));

test("the same source has the same name, wherever it is", async () => {
  const before = await sourceHash(root, ["key"]);
  expect(before).toMatch(/^[0-9a-f]{32}$/);
  const moved = `${root}-moved`;
  await rename(root, moved);
  root = moved;
  expect(await sourceHash(root, ["key"])).toBe(before);
});

test.each([
  ["a changed file", () => write("app/page.tsx", "other")],
  ["a new file", () => write("components/cards/card.tsx", "")],
  ["a removed file", () => rm(join(root, "features/articles/rules.ts"))],
  ["a renamed file", () => rename(join(root, "app/page.tsx"), join(root, "app/layout.tsx"))],
  ["a changed lock file", () => write("package-lock.json", "{ }")],
  ["text that moved from one file to the next", () => moveText()],
])("%s gives another name", async (_, change) => {
  const before = await sourceHash(root, []);
  await change();
  expect(await sourceHash(root, [])).not.toBe(before);
});

test.each([
  ["a test", () => write("features/articles/rules.test.ts", "x")],
  ["a migration", () => write("db/migrations/0009_x.sql", "x")],
  ["the front", () => write("server/front/x.ts", "x")],
  ["a font that the build makes", () => write("app/fonts/x.woff2", "x")],
  ["a guide", () => write("docs/guide.md", "x")],
])("%s is not part of it", async (_, change) => {
  const before = await sourceHash(root, []);
  await change();
  expect(await sourceHash(root, [])).toBe(before);
});

test("another key is another build", async () => {
  expect(await sourceHash(root, ["a"])).not.toBe(await sourceHash(root, ["b"]));
});

async function moveText(): Promise<void> {
  await write("app/page.tsx", "pag");
  await write("features/articles/rules.ts", "erules");
}

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
}
