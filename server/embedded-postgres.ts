import { existsSync } from "node:fs";
import { join } from "node:path";
import { withFileLock } from "#lib/file-lock.ts";
import { Refusal } from "#lib/refusal.ts";
import { findBinaries } from "#server/postgres/binaries.ts";
import { createCluster } from "#server/postgres/create-cluster.ts";
import { ensureDatabase } from "#server/postgres/ensure-database.ts";
import { joinMembers, leaveMembers } from "#server/postgres/members.ts";
import { type Place, placeCluster } from "#server/postgres/place.ts";
import { findPostmaster, stopPostmaster, untilReady } from "#server/postgres/postmaster.ts";
import { runPostmaster } from "#server/postgres/run-postmaster.ts";
import { trustedFolders } from "#server/postgres/trusted-folders.ts";
import { watchPostmaster } from "#server/postgres/watch-postmaster.ts";

interface Options {
  /** The absolute path of the data folder, which must exist. */
  dataDir: string;
  print: (line: string) => void;
  /** PostgreSQL settings that replace ours; tests turn `fsync` off. */
  settings?: Record<string, string>;
  /** Where root may keep what its stand-in account must reach; tests use folders of their own. */
  systemFolders?: string[];
}

export interface EmbeddedPostgres {
  /** A connection string over the Unix socket. */
  url: string;
  /** Leaves the server, and stops it unless another living process uses it. */
  stop: () => Promise<void>;
}

/**
 * Joins the data folder's PostgreSQL, starting and creating it where needed. A server that a killed
 * process has left running is adopted; one that crashes is started again. Throws Refusal where it cannot run.
 */
export async function openEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  const place = await placeCluster(options);
  const alone = <T>(work: () => Promise<T>) => withFileLock(join(place.home, "lock"), work);
  return alone(async () => {
    await ensureRunning(place, options);
    const membership = await joinMembers(place.home);
    try {
      const running = findPostmaster(place.cluster);
      if (!running)
        throw new Refusal(`PostgreSQL in ${place.cluster} ended as soon as it started.`);
      const url = await ensureDatabase(running.socketFolder);
      const startAgain = () => alone(() => ensureRunning(place, options));
      const endWatch = watchPostmaster(place.cluster, startAgain);
      return {
        url,
        stop: () => {
          endWatch();
          return alone(() => stop(place, membership));
        },
      };
    } catch (error) {
      await stop(place, membership);
      throw error;
    }
  });
}

async function ensureRunning(place: Place, options: Options): Promise<void> {
  if (findPostmaster(place.cluster)) {
    if (await untilReady(place.cluster, 20)) return;
    // Alive without a socket, or ending: only a new start helps.
    await stopPostmaster(place.cluster);
  }
  const bin = await findBinaries({
    account: place.account,
    copyFolders: [...(await trustedFolders(options.systemFolders)), join(place.home, "programs")],
    print: options.print,
  });
  if (!existsSync(place.cluster)) options.print("Making a database.");
  await createCluster(place, bin);
  await runPostmaster({ place, bin, settings: options.settings });
}

async function stop(place: Place, membership: string): Promise<void> {
  if (await leaveMembers(place.home, membership)) await stopPostmaster(place.cluster);
}
