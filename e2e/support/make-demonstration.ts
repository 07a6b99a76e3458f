import { rm } from "node:fs/promises";
import { expect } from "@playwright/test";
import pg from "pg";
import { scratchFolder } from "#scripts/scratch-folder.ts";
import { shareBuildKey } from "#scripts/share-build-key.ts";
import { startSite } from "#scripts/start-site.ts";
import { openEmbeddedPostgres } from "#server/embedded-postgres.ts";

/** What the worker of a first start has still to do: pictures of stories, and jobs that are due. */
const UNDONE = `
  select from articles where stage = 'live' and social_picture is null
  union all select from pgboss.job where state < 'completed' and start_after < now() and name not like '\\_\\_pgboss%'
  limit 1`;

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
  const undone = async () => (await client.query(UNDONE)).rowCount;
  await expect.poll(undone, { timeout: 240_000, intervals: [250] }).toBe(0);
  await client.end();
  await stop();
}
