import { loadDemonstration } from "#features/transfer/demonstration/load-demonstration.ts";
import type { Env } from "#lib/env.ts";
import { announce } from "#server/announce.ts";
import { ensureBuild } from "#server/building/ensure-build.ts";
import type { Closing } from "#server/closing.ts";
import { openMigrated } from "#server/open-migrated.ts";
import type { WebProcess } from "#server/open-web-process.ts";
import { print } from "#server/print.ts";
import { startWorker } from "#worker/start-worker.ts";

/** The whole publication in this process: database, site and worker. */
export async function serveEverything(opened: WebProcess, closing: Closing): Promise<void> {
  const { env } = opened;
  // The site is built in a process of its own while this one makes and fills the database.
  const [databaseUrl, { openSite }] = await Promise.all([
    openFilled(env, closing),
    import("#server/open-site.ts"),
    ensureBuild({ ...opened, signal: closing.signal, print }),
  ]);
  closing.signal.throwIfAborted();
  await openSite({ env, databaseUrl, closing });
  const worker = await startWorker(databaseUrl);
  await closing.addDoor(worker.stop);
  await announce(env);
}

async function openFilled(env: Env, closing: Closing): Promise<string> {
  const url = await openMigrated(env, closing);
  if (env.demo && (await loadDemonstration())) print("The demonstration publication is loaded.");
  return url;
}
