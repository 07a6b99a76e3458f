import { join } from "node:path";
import { EXPIRE_CHANNEL } from "#db/expire.ts";
import {
  type ScratchArchive,
  type WantedArchive,
  withScratchArchive,
} from "#scripts/bench/scratch-archive.ts";
import type { ScratchSite } from "#scripts/bench/scratch-site.ts";
import { runStep } from "#scripts/run-step.ts";
import { shareBuildKey } from "#scripts/share-build-key.ts";
import { startSite } from "#scripts/start-site.ts";

export interface ArchiveSite extends ScratchSite {
  /** Where PostgreSQL writes its log. */
  logFolder: string;
}

/**
 * The built site for readers on a scratch database with made-up stories. No worker runs beside it: it would draw a
 * picture for each of them.
 */
export async function withArchiveSite<T>(
  wanted: WantedArchive,
  work: (site: ArchiveSite) => Promise<T>,
): Promise<T> {
  shareBuildKey();
  const built = await runStep("build", ["node", "server/build.ts"]);
  if (built.code !== 0) throw new Error("The site could not be built.");
  return withScratchArchive(wanted, (archive) => onSite(archive, work));
}

async function onSite<T>(
  { dataDir, databaseUrl: url, database }: ScratchArchive,
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
