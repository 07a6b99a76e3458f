import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { dirname, join } from "node:path";

const KEPT_DAYS = 30;

/**
 * Adds a build's static files to those of earlier builds in `kept`, so that a page loaded before a
 * deployment still finds its files after it. Files that no build of the last 30 days had are removed.
 */
export async function keepStaticFiles(built: string, kept: string): Promise<void> {
  await mkdir(kept, { recursive: true });
  for (const path of await listFiles(built)) await keepFile(join(built, path), join(kept, path));
  const oldest = Date.now() - KEPT_DAYS * 86_400_000;
  for (const path of await listFiles(kept)) {
    const { mtimeMs } = await stat(join(kept, path));
    if (mtimeMs < oldest) await rm(join(kept, path));
  }
}

/** The time of a kept file is that of the last build that had it; names carry a hash of the content. */
async function keepFile(source: string, target: string): Promise<void> {
  const now = new Date();
  if (existsSync(target)) return utimes(target, now, now);
  await mkdir(dirname(target), { recursive: true });
  const draft = `${target}.${randomUUID()}`;
  await copyFile(source, draft);
  await rename(draft, target);
}

async function listFiles(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
