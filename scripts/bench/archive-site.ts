import { rm } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { EXPIRE_CHANNEL } from "#db/expire.ts";
import { migrate } from "#db/migrate.ts";
import { fillArchive } from "#scripts/bench/archive/fill-archive.ts";
import type { ScratchSite } from "#scripts/bench/scratch-site.ts";
import { runStep } from "#scripts/run-step.ts";
import { scratchFolder } from "#scripts/scratch-folder.ts";
import { shareBuildKey } from "#scripts/share-build-key.ts";
import { startSite } from "#scripts/start-site.ts";
import { openEmbeddedPostgres } from "#server/embedded-postgres.ts";

export interface ArchiveSite extends ScratchSite {
  /** Where PostgreSQL writes its log. */
  logFolder: string;
}

/**
 * The built site for readers on a scratch database with that many made-up stories. No worker runs beside it: it would
 * draw a picture for each of them.
 */
export async function withArchiveSite<T>(
  stories: number,
  work: (site: ArchiveSite) => Promise<T>,
): Promise<T> {
  shareBuildKey();
  const built = await runStep("build", ["node", "server/build.ts"]);
  if (built.code !== 0) throw new Error("The site could not be built.");
  const dataDir = await scratchFolder("misses");
  const { url, stop } = await openEmbeddedPostgres({ dataDir, print() {} });
  const database = new pg.Client(url);
  try {
    await migrate(url);
    await database.connect();
    await fillArchive(database, stories);
    return await onSite({ dataDir, url, database }, work);
  } finally {
    await database.end();
    await stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function onSite<T>(
  { dataDir, url, database }: { dataDir: string; url: string; database: pg.Client },
  work: (site: ArchiveSite) => Promise<T>,
): Promise<T> {
  const { rows } = await database.query<{ folder: string }>(
    "select current_setting('data_directory') as folder",
  );
  const site = await startSite({ dataDir, env: { DATABASE_URL: url }, program: "start:web" });
  const expire = async (...tags: string[]) => {
    await database.query("select pg_notify($1, $2)", [EXPIRE_CHANNEL, JSON.stringify(tags)]);
  };
  const logFolder = join(rows[0]!.folder, "log");
  try {
    return await work({ ...site, database, databaseUrl: url, expire, logFolder });
  } finally {
    await site.stop();
  }
}
