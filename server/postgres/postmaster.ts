import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { commandLine, isProcessAlive, processIdentity } from "#lib/process-identity.ts";
import { socketPath } from "#server/postgres/socket-folder.ts";

/** PostgreSQL's main process, as its own postmaster.pid tells. */
export interface Postmaster {
  pid: number;
  socketFolder: string;
  /** "starting", "stopping" or "ready". */
  status: string;
}

/** The running server of the cluster. A file that a crash has left behind counts as none. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const found = readPostmaster(cluster);
  return found && isServerOf(cluster, found.pid) ? found : undefined;
}

/** Whether the server ended without clearing up, as one that is stopped in order does. */
export function hasCrashed(cluster: string): boolean {
  return existsSync(pidFile(cluster)) && !findPostmaster(cluster);
}

/**
 * Removes a left-over postmaster.pid whose number another program has been given since; PostgreSQL would
 * refuse to start beside it. It clears every other left-over itself.
 */
export function clearMistakenPostmaster(cluster: string): void {
  const found = readPostmaster(cluster);
  if (!found || couldBeServerOf(cluster, found.pid)) return;
  rmSync(pidFile(cluster), { force: true });
  if (found.socketFolder) rmSync(`${socketPath(found.socketFolder)}.lock`, { force: true });
}

/** Waits until the server answers on its socket; false where it ended or `seconds` went by. */
export async function untilReady(cluster: string, seconds: number): Promise<boolean> {
  for (const deadline = Date.now() + seconds * 1000; Date.now() < deadline; await sleep(10)) {
    const found = findPostmaster(cluster);
    if (!found) return false;
    if (found.status === "ready" && existsSync(socketPath(found.socketFolder))) return true;
  }
  return false;
}

/**
 * Stops the server: open sessions are ended and everything is written out (a fast shutdown), or, after
 * 6 s, it ends at once and recovers at its next start.
 */
export async function stopPostmaster(cluster: string): Promise<void> {
  const found = findPostmaster(cluster);
  const identity = found && processIdentity(found.pid);
  if (!found || !identity) return;
  signal(found.pid, "SIGINT");
  if (await untilGone(identity, 6)) return;
  signal(found.pid, "SIGQUIT");
  await untilGone(identity, 2);
}

/** A process that is ending loses its command line before it is gone, so only its identity can tell. */
async function untilGone(identity: string, seconds: number): Promise<boolean> {
  for (const deadline = Date.now() + seconds * 1000; Date.now() < deadline; await sleep(10)) {
    if (!isProcessAlive(identity)) return true;
  }
  return false;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended meanwhile.
  }
}

/** Lines of postmaster.pid (miscadmin.h): 1 process, 5 first socket folder, 8 status. */
function readPostmaster(cluster: string): Postmaster | undefined {
  try {
    const lines = readFileSync(pidFile(cluster), "utf8").split("\n");
    const pid = Number.parseInt(lines[0] ?? "", 10);
    if (!Number.isInteger(pid)) return undefined;
    return { pid, socketFolder: lines[4]?.trim() ?? "", status: lines[7]?.trim() ?? "starting" };
  } catch {
    return undefined;
  }
}

/** Other clusters' servers run under the same program name, so the folder decides. */
function isServerOf(cluster: string, pid: number): boolean {
  return folderServedBy(pid) === cluster;
}

/** Unsure means yes: a server that somebody started by hand with a relative folder keeps its file. */
function couldBeServerOf(cluster: string, pid: number): boolean {
  const folder = folderServedBy(pid);
  if (folder === undefined) return commandLine(pid) === undefined;
  return folder === cluster || !folder.startsWith("/");
}

/** "" for a server that does not say; undefined for any other program. */
function folderServedBy(pid: number): string | undefined {
  const command = commandLine(pid) ?? "";
  if (!/(^|\/)postgres(?: |$)/.test(command)) return undefined;
  return /(?:^|\/)postgres -D (.+?)(?: -c |$)/.exec(command)?.[1] ?? "";
}

function pidFile(cluster: string): string {
  return join(cluster, "postmaster.pid");
}
