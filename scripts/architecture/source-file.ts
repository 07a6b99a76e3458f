import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** A source file of ours and what it imports of ours, both as paths from the root. */
export interface SourceFile {
  path: string;
  text: string;
  /** Runtime imports; `import type` is in `typeImports`. */
  imports: string[];
  typeImports: string[];
}

/** One thing that breaks a rule of the house, with a sentence that teaches. */
export interface Problem {
  path: string;
  message: string;
}

/** A rule looks at all files at once. */
export type Rule = (files: SourceFile[]) => Problem[];

/** Every tracked or new TypeScript file below `root`. */
export function readSourceFiles(root: string): SourceFile[] {
  const listing = execFileSync(
    "git",
    ["-C", root, "ls-files", "-co", "--exclude-standard", "*.ts", "*.tsx"],
    {
      encoding: "utf8",
    },
  );
  const paths = [...new Set(listing.split("\n").filter(Boolean))].filter((path) =>
    existsSync(join(root, path)),
  );
  return paths.map((path) => sourceFile(path, readFileSync(join(root, path), "utf8")));
}

/** A file from its path and text. */
export function sourceFile(path: string, text: string): SourceFile {
  const found = [
    ...text.matchAll(/^\s*(import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gm),
  ];
  const dynamic = [...text.matchAll(/\bimport\(\s*"([^"]+)"\s*\)/g)].map((match) => match[1]!);
  const ours = (wanted: boolean) =>
    found
      .filter((match) => Boolean(match[2]) === wanted)
      .flatMap((match) => resolve(path, match[3]!));
  return {
    path,
    text,
    imports: [...ours(false), ...dynamic.flatMap((name) => resolve(path, name))],
    typeImports: ours(true),
  };
}

/** Whether a file is a test. */
export function isTest(path: string): boolean {
  return (
    /\.(test|spec)\.tsx?$/.test(path) || path.startsWith("e2e/") || path.startsWith("db/test/")
  );
}

function resolve(from: string, name: string): string[] {
  if (name.startsWith("#")) return [name.slice(1)];
  if (name.startsWith(".")) return [normalize(join(dirname(from), name))];
  return [];
}
