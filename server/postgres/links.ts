import { existsSync } from "node:fs";
import { readFile, symlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

interface Link {
  source: string;
  target: string;
}

/**
 * Makes the symbolic links between libraries that the package lists and npm cannot pack. Its own install
 * script would make them, but npm may block install scripts. Returns the links that cannot be made.
 */
export async function restoreLinks(packageFolder: string): Promise<string[]> {
  const links = await readLinks(packageFolder);
  const impossible: string[] = [];
  for (const { source, target } of links) {
    const path = join(packageFolder, target);
    if (existsSync(path)) continue;
    await symlink(basename(source), path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") impossible.push(target);
    });
  }
  return impossible;
}

/** A link outside `native/lib` or to another folder is not one of PostgreSQL's libraries. */
async function readLinks(packageFolder: string): Promise<Link[]> {
  const list = join(packageFolder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return [];
  const links = JSON.parse(await readFile(list, "utf8")) as Link[];
  return links.filter(
    ({ source, target }) =>
      dirname(source) === dirname(target) && target.startsWith("native/") && !target.includes(".."),
  );
}
