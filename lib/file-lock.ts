import { randomUUID } from "node:crypto";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { isProcessAlive, processIdentity } from "#lib/process-identity.ts";
import { Refusal } from "#lib/refusal.ts";

interface LockOptions {
  /** How long to wait for another process; 60 s unless told. */
  waitSeconds?: number;
  /** Called once when another process holds the lock. */
  onWait?: () => void;
}

/**
 * Runs `work` while this process alone holds the lock file at `path`, whose folder must exist.
 * The lock of a process that was killed is broken. Throws Refusal when the wait is over.
 */
export async function withFileLock<T>(
  path: string,
  work: () => Promise<T>,
  options: LockOptions = {},
): Promise<T> {
  const mine = `${processIdentity()} ${randomUUID()}`;
  await acquire(path, mine, options);
  try {
    return await work();
  } finally {
    if ((await holderOf(path)) === mine) await rm(path, { force: true });
  }
}

async function acquire(path: string, mine: string, options: LockOptions): Promise<void> {
  const deadline = Date.now() + (options.waitSeconds ?? 60) * 1000;
  for (let attempt = 0; !(await create(path, mine)); attempt += 1) {
    const holder = await holderOf(path);
    if (holder !== undefined && !isProcessAlive(identityOf(holder))) await breakLock(path, holder);
    if (Date.now() > deadline) {
      throw new Refusal(`Another process (${identityOf(holder ?? "?")}) keeps ${path} locked.`);
    }
    if (attempt === 1) options.onWait?.();
    await sleep(20);
  }
}

/** A hard link appears at once with its content, so a lock is never seen half written. */
async function create(path: string, mine: string): Promise<boolean> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, mine, { flag: "wx", mode: 0o600 });
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Takes the file aside before looking again, since another process may have broken and taken the lock meanwhile. */
async function breakLock(path: string, dead: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
    if ((await holderOf(aside)) !== dead) await link(aside, path);
  } catch {
    // Somebody else broke it first.
  } finally {
    await rm(aside, { force: true });
  }
}

async function holderOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return undefined;
  }
}

function identityOf(holder: string): string {
  return holder.slice(0, holder.lastIndexOf(" "));
}
