import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** What a build reads: all of the product but its doors, and the versions of what it uses. */
const FOLDERS = ["app", "components", "features", "db", "lib", "public", "server/building"];
const FILES = [
  "package.json",
  "package-lock.json",
  "next.config.ts",
  "tsconfig.json",
  "server/islands.ts",
];

/** Not in a build, or made by it, so that a changed test does not make a start slow. */
const IGNORED = /\.test\.tsx?$|\/migrations\/|^app\/fonts\/|\.md$|\.tsbuildinfo$|\.woff2$/;

/**
 * A name of this source, 32 hexadecimal digits: equal source and equal `ingredients` (what else goes into
 * a build, such as the key of the server actions) give equal builds.
 */
export async function sourceHash(root: string, ingredients: string[]): Promise<string> {
  const listed = await Promise.all(FOLDERS.map((folder) => listFiles(root, folder)));
  const paths = [...listed.flat(), ...FILES].sort();
  const contents = await Promise.all(paths.map((path) => readOrNothing(join(root, path))));
  const hash = createHash("sha256");
  for (const ingredient of ingredients) hash.update(`${ingredient}\0`);
  for (const [index, path] of paths.entries()) {
    hash.update(`\0${path}\0${contents[index]?.length}\0`).update(contents[index] ?? "");
  }
  return hash.digest("hex").slice(0, 32);
}

async function listFiles(root: string, folder: string): Promise<string[]> {
  const options = { recursive: true, withFileTypes: true } as const;
  const entries = await readdir(join(root, folder), options).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((path) => !IGNORED.test(path));
}

async function readOrNothing(path: string): Promise<Buffer> {
  return readFile(path).catch(() => Buffer.alloc(0));
}
