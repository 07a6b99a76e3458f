import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Refusal } from "#lib/refusal.ts";

/** Makes the data folder where it is missing. Throws Refusal where nothing can be written to it. */
export async function openDataFolder(dataDir: string): Promise<void> {
  const probe = join(dataDir, `.probe-${randomUUID()}`);
  try {
    // Root's database runs as another account, which has to get through.
    const isRoot = process.getuid?.() === 0;
    if (await makeFolder(dataDir)) await chmod(dataDir, isRoot ? 0o711 : 0o700);
    await writeFile(probe, "");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Refusal(
      `The data folder ${dataDir} cannot be written to (${reasons[code ?? ""] ?? code}); set DATA_DIR to another one.`,
    );
  } finally {
    await rm(probe, { force: true }).catch(() => {});
  }
}

/**
 * Whether it had to be made. Not `recursive: true`, which never ends where a folder exists and none can be
 * made in it (/proc).
 */
async function makeFolder(path: string): Promise<boolean> {
  if (existsSync(path)) return false;
  if (!existsSync(dirname(path))) await makeFolder(dirname(path));
  await mkdir(path);
  return true;
}

const reasons: Record<string, string> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of the path is a file",
  EEXIST: "it is a file",
  ENOENT: "a part of the path cannot be made",
};
