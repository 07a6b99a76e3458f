import { createHash } from "node:crypto";
import {
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  unlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { log } from "#lib/log.ts";
import type { KeptPage, Page, Shelf } from "#server/front/pages/page.ts";
import { decodePage, encodePage } from "#server/front/pages/page-file.ts";

export type LoadedPage = Page & { shelf: Shelf };

export interface KeptPages {
  /** Every page on disk that is whole, and removes the folders of other builds. */
  load(): Promise<LoadedPage[]>;
  write(page: KeptPage): void;
  remove(key: string): void;
  /** Notes that the database was in touch now. */
  touch(): void;
  /** When the database was last in touch, in milliseconds since 1970, as far as the disk knows; 0 for never. */
  lastTouch(): Promise<number>;
  /** Resolves when everything asked for so far is done. */
  idle(): Promise<void>;
}

const TOUCHED = "in-touch";
const SUFFIX = ".page";

/**
 * Pages of one build on disk, so that a restarted process still has them. Writes and removals are done in the
 * order asked for, one at a time, the last of a key counting; a disk that fails is logged once.
 */
export function createKeptPages({
  dataDir,
  buildId,
}: {
  dataDir: string;
  buildId: string;
}): KeptPages {
  const parent = join(dataDir, "pages");
  const folder = join(parent, encodeURIComponent(buildId));
  const pending = new Map<string, () => Promise<void>>();
  let working: Promise<void> | undefined;
  let isFailing = false;

  function ask(name: string, work: () => Promise<void>): void {
    pending.delete(name);
    pending.set(name, work);
    working ??= drain().finally(() => {
      working = undefined;
    });
  }

  async function drain(): Promise<void> {
    await undefined;
    for (const [name, work] of pending) {
      pending.delete(name);
      await work().then(() => {
        isFailing = false;
      }, report);
    }
  }

  function report(error: NodeJS.ErrnoException): void {
    if (!isFailing) log.warn({ code: error.code, folder }, "kept pages cannot be written to disk");
    isFailing = true;
  }

  async function save(name: string, bytes: Buffer): Promise<void> {
    const path = join(folder, name);
    const unfinished = `${path}.${process.pid}.new`;
    await mkdir(folder, { recursive: true });
    try {
      await writeFile(unfinished, bytes);
      await rename(unfinished, path);
    } catch (error) {
      await unlink(unfinished).catch(() => {});
      throw error;
    }
  }

  async function load(): Promise<LoadedPage[]> {
    await removeOtherBuilds(parent, folder).catch(report);
    const names = await readdir(folder).catch(() => []);
    const pages: LoadedPage[] = [];
    for (const name of names) {
      const page =
        name === TOUCHED ? undefined : await read(join(folder, name)).catch(() => undefined);
      if (page) pages.push(page);
    }
    return pages.sort((a, b) => a.storedAt - b.storedAt);
  }

  return {
    load,
    write: (page) => ask(fileName(page.key), () => save(fileName(page.key), encodePage(page))),
    remove: (key) => ask(fileName(key), () => removeFile(join(folder, fileName(key)))),
    touch: () => ask(TOUCHED, () => touchFile(folder)),
    lastTouch: () =>
      stat(join(folder, TOUCHED)).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    async idle() {
      while (working) await working;
    },
  };
}

/** The page of a file; a file that is not whole is removed. */
async function read(path: string): Promise<LoadedPage | undefined> {
  const page = path.endsWith(SUFFIX) ? decodePage(await readFile(path)) : undefined;
  const isWhole = page !== undefined && path.endsWith(fileName(page.key));
  const isOver = isWhole && page.expiresAt !== undefined && page.expiresAt < Date.now();
  if (isWhole && !isOver) return page;
  if (!isOver) log.warn({ path }, "a kept page on disk was damaged and is dropped");
  await removeFile(path);
  return undefined;
}

async function removeOtherBuilds(parent: string, folder: string): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  for (const name of names) {
    const path = join(parent, name);
    if (path !== folder) await rm(path, { recursive: true, force: true });
  }
}

async function touchFile(folder: string): Promise<void> {
  const now = new Date();
  const path = join(folder, TOUCHED);
  await utimes(path, now, now).catch(async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(path, "");
  });
}

async function removeFile(path: string): Promise<void> {
  await rm(path, { force: true });
}

function fileName(key: string): string {
  return `${createHash("sha256").update(key).digest("hex")}${SUFFIX}`;
}
