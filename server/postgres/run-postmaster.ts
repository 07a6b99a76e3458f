import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Refusal } from "#lib/refusal.ts";
import { runAs } from "#server/postgres/account.ts";
import type { Place } from "#server/postgres/place.ts";
import {
  clearMistakenPostmaster,
  findPostmaster,
  untilReady,
} from "#server/postgres/postmaster.ts";
import { serverArguments } from "#server/postgres/settings.ts";
import { chooseSocketFolder } from "#server/postgres/socket-folder.ts";

/** Recovery after a crash replays at most max_wal_size; a slow disk needs its time. */
const READY_SECONDS = 60;

/** Sessions of a killed server notice its death within moments and let go of its memory. */
const ORPHAN_SECONDS = 10;

interface Options {
  place: Place;
  bin: string;
  settings?: Record<string, string>;
}

/** Starts the server as its own daemon and waits until it answers. Throws Refusal with what it said. */
export async function runPostmaster(options: Options): Promise<void> {
  const { place } = options;
  clearMistakenPostmaster(place.cluster);
  const sockets = await chooseSocketFolder(place);
  const deadline = Date.now() + ORPHAN_SECONDS * 1000;
  for (;;) {
    const said = await launch(options, sockets);
    if (said === undefined) return;
    if (!said.includes("shared memory block") || Date.now() > deadline) {
      throw new Refusal(`PostgreSQL did not start: ${lastFatal(said)} More in ${logFile(place)}.`);
    }
    await sleep(200);
  }
}

/** Undefined once the server answers, else what it wrote before it ended. */
async function launch(
  { place, bin, settings }: Options,
  sockets: string,
): Promise<string | undefined> {
  const log = openSync(logFile(place), "w", 0o600);
  const child = spawn(join(bin, "postgres"), serverArguments(place, sockets, settings), {
    ...runAs(place.account),
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  const ended = new Promise<false>((resolve) => {
    child.once("exit", () => resolve(false));
    child.once("error", () => resolve(false));
  });
  const ready = await Promise.race([ended, untilChildReady(place.cluster, ended)]);
  child.unref();
  return ready ? undefined : readFileSync(logFile(place), "utf8");
}

/** The child needs a moment to write its file, so an absent one is not the end until the child has ended. */
async function untilChildReady(cluster: string, ended: Promise<false>): Promise<boolean> {
  let running = true;
  ended.then(() => {
    running = false;
  });
  while (running && !findPostmaster(cluster)) await sleep(5);
  return running && untilReady(cluster, READY_SECONDS);
}

function logFile(place: Place): string {
  return join(place.home, "start.log");
}

function lastFatal(said: string): string {
  const line = said
    .split("\n")
    .findLast((candidate) => /FATAL:|PANIC:|ERROR:|error/.test(candidate));
  return `${(line ?? "it ended without a word").replace(/^.*?(FATAL|PANIC|ERROR): +/, "").replace(/\.$/, "")}.`;
}
