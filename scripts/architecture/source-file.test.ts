import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { cycles } from "#scripts/architecture/cycles.ts";
import { isTest, readSourceFiles, sourceFile } from "#scripts/architecture/source-file.ts";

describe("what a file imports of ours", () => {
  test.each([
    ["a re-export", 'export { a } from "#lib/a.ts";', ["lib/a.ts"], []],
    ["everything of a file", 'export * from "./a.ts";', ["lib/a.ts"], []],
    ["a type alone", 'export type { A } from "../db/a.ts";', [], ["db/a.ts"]],
    ["a type among values", 'import { type A, b } from "#db/a.ts";', ["db/a.ts"], []],
    ["a file for its effect", 'import "./a.css";', ["lib/a.css"], []],
    ["several lines", 'import {\n  a,\n  type B,\n} from "#db/a.ts";', ["db/a.ts"], []],
    ["an import when it is needed", 'const a = await import("#db/a.ts");', ["db/a.ts"], []],
    ["packages", 'import a from "pg";\nimport b from "node:fs";', [], []],
    ["an export of its own", 'export const from = "#db/a.ts";', [], []],
    ["a sentence in a comment", '// we import nothing from "#db/a.ts" here', [], []],
    [
      "an address above the folder",
      'import { a } from "../../lib/b/../c.ts";',
      ["../lib/c.ts"],
      [],
    ],
  ])("%s", (_, text, imports, typeImports) => {
    expect(sourceFile("lib/x.ts", text)).toMatchObject({ imports, typeImports });
  });
});

test.each([
  ["lib/a.test.ts", true],
  ["components/a.test.tsx", true],
  ["features/a/b.db.test.ts", true],
  ["e2e/support/reader-test.ts", true],
  ["db/test/make-staff.ts", true],
  ["lib/test.ts", false],
  ["features/a/latest.ts", false],
])("%s is a test: %s", (path, expected) => {
  expect(isTest(path)).toBe(expected);
});

test("the files of a repository are those that are tracked or new, not those that are ignored or gone", () => {
  const root = mkdtempSync(join(tmpdir(), "source-files-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  execFileSync("git", ["init", "-q", root]);
  mkdirSync(join(root, "lib"));
  for (const name of ["lib/a.ts", "lib/b.tsx", "lib/ignored.ts", "lib/gone.ts", "lib/c.md"]) {
    writeFileSync(join(root, name), "export const a = 1;");
  }
  writeFileSync(join(root, ".gitignore"), "ignored.ts\n");
  execFileSync("git", ["-C", root, "add", "lib/gone.ts", "lib/a.ts"]);
  rmSync(join(root, "lib/gone.ts"));
  const paths = readSourceFiles(root).map(({ path }) => path);
  expect(paths.toSorted()).toEqual(["lib/a.ts", "lib/b.tsx"]);
});

describe("cycles", () => {
  const file = (name: string, ...targets: string[]) =>
    sourceFile(`lib/${name}.ts`, targets.map((to) => `import "#lib/${to}.ts";`).join("\n"));

  test("a long one is told in full, from the file that closes it", () => {
    const found = cycles([file("start", "a"), file("a", "b"), file("b", "c"), file("c", "a")]);
    expect(found).toEqual([
      {
        path: "lib/a.ts",
        message: "A cycle of imports: lib/a.ts → lib/b.ts → lib/c.ts → lib/a.ts.",
      },
    ]);
  });

  test("a file that imports itself is one", () => {
    expect(cycles([file("a", "a")])).toHaveLength(1);
  });

  test("two ways to one file are none", () => {
    expect(cycles([file("a", "b", "c"), file("b", "d"), file("c", "d"), file("d")])).toEqual([]);
  });
});
