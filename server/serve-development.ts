import { loadDemonstration } from "#features/transfer/demonstration/load-demonstration.ts";
import { announce } from "#server/announce.ts";
import type { Closing } from "#server/closing.ts";
import { openMigrated } from "#server/open-migrated.ts";
import { openDevelopmentSite } from "#server/open-site.ts";
import type { WebProcess } from "#server/open-web-process.ts";
import { startWorker } from "#worker/start-worker.ts";

/** The whole publication, its pages compiled from source as they are asked for. */
export async function serveDevelopment({ env }: WebProcess, closing: Closing): Promise<void> {
  const databaseUrl = await openMigrated(env, closing);
  if (env.demo) await loadDemonstration();
  await openDevelopmentSite({ env, databaseUrl, closing });
  const worker = await startWorker(databaseUrl);
  await closing.addDoor(worker.stop);
  await announce(env);
}
