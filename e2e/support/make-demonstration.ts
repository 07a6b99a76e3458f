import { rm } from "node:fs/promises";
import pg from "pg";
import { scratchFolder } from "#scripts/scratch-folder.ts";
import { shareBuildKey } from "#scripts/share-build-key.ts";
import { startSite } from "#scripts/start-site.ts";
import { untilWorkerIsDone } from "#scripts/until-worker-is-done.ts";
import { openEmbeddedPostgres } from "#server/embedded-postgres.ts";

/** Playwright's global setup: the demonstration, loaded and drawn once; every site of the run begins with a copy. */
export default async function makeDemonstration() {
  shareBuildKey();
  const dataDir = await scratchFolder("e2e");
  const site = await startSite({ dataDir });
  await untilDone(dataDir);
  await site.stop();
  process.env.E2E_DEMONSTRATION = dataDir;
  return () => rm(dataDir, { recursive: true, force: true });
}

async function untilDone(dataDir: string): Promise<void> {
  const { url, stop } = await openEmbeddedPostgres({ dataDir, print() {} });
  const client = new pg.Client(url);
  await client.connect();
  await untilWorkerIsDone(client);
  await client.end();
  await stop();
}
