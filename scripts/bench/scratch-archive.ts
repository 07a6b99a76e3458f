import { rm } from "node:fs/promises";
import pg from "pg";
import { closePool } from "#db/client.ts";
import { migrate } from "#db/migrate.ts";
import { fillArchive } from "#scripts/bench/archive/fill-archive.ts";
import { scratchFolder } from "#scripts/scratch-folder.ts";
import { openEmbeddedPostgres } from "#server/embedded-postgres.ts";

/** A database with made-up stories and nothing else, which the queries of this process run on. */
export interface ScratchArchive {
  database: pg.Client;
  /** How long the stories took to write, in seconds. */
  filledIn: number;
}

/** Makes the database, hands it to `work`, and removes it. */
export async function withScratchArchive<T>(
  stories: number,
  work: (archive: ScratchArchive) => Promise<T>,
): Promise<T> {
  const dataDir = await scratchFolder("archive");
  const { url, stop } = await openEmbeddedPostgres({ dataDir, print() {} });
  const database = new pg.Client(url);
  try {
    await migrate(url);
    process.env.DATABASE_URL = url;
    await database.connect();
    const start = performance.now();
    await fillArchive(database, stories);
    return await work({ database, filledIn: (performance.now() - start) / 1000 });
  } finally {
    await database.end();
    await closePool();
    await stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
