import { randomBytes } from "node:crypto";
import { access, mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readEnv } from "#lib/env.ts";

/** Where media files are kept. Paths are relative, with `/` between their parts. */
export interface Storage {
  /** Writes a whole file or nothing; an existing file is replaced at once. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** The file's bytes; rejects with ENOENT where there is none. */
  read(path: string): Promise<Buffer>;
  /** Takes a file away; a missing one is fine. */
  remove(path: string): Promise<void>;
  exists(path: string): Promise<boolean>;
}

/** The store below `DATA_DIR/media`, served at /media. */
export function mediaStorage(): Storage {
  return folderStorage(join(readEnv().dataDir, "media"));
}

/** A store in a folder of this machine. Throws RangeError for a path that would leave it. */
export function folderStorage(root: string): Storage {
  return {
    write: (path, bytes) => writeWhole(within(root, path), bytes),
    read: async (path) => readFile(within(root, path)),
    remove: async (path) => rm(within(root, path), { force: true }),
    exists: async (path) =>
      access(within(root, path)).then(
        () => true,
        () => false,
      ),
  };
}

const SAFE_PATH = /^[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)*$/i;

function within(root: string, path: string): string {
  if (!SAFE_PATH.test(path)) throw new RangeError(`not a path of the store: ${path}`);
  return join(root, path);
}

/** A reader sees the old file or the new one, and a full disk leaves neither an empty nor a half file. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  await mkdir(dirname(path), { recursive: true });
  try {
    const file = await open(unfinished, "wx", 0o644);
    try {
      await file.writeFile(bytes);
      await file.datasync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } catch (failure) {
    await rm(unfinished, { force: true });
    throw failure;
  }
}
