import { mkdir, rm } from "node:fs/promises";
import pg from "pg";
import { closePool } from "#db/client.ts";
import { migrate } from "#db/migrate.ts";
import { Refusal } from "#lib/refusal.ts";
import { fillArchive } from "#scripts/bench/archive/fill-archive.ts";
import { scratchFolder } from "#scripts/scratch-folder.ts";
import { openEmbeddedPostgres } from "#server/embedded-postgres.ts";

/** A database with made-up stories and nothing else, which the queries of this process run on. */
export interface ScratchArchive {
  dataDir: string;
  database: pg.Client;
  databaseUrl: string;
  /** How long the stories took to write, in seconds; undefined where they were there already. */
  filledIn: number | undefined;
}

export interface WantedArchive {
  stories: number;
  /** Keeps the archive there for the next run, and takes one that is there; without it all is removed after. */
  folder?: string | undefined;
}

/** Makes the database and hands it to `work`. */
export async function withScratchArchive<T>(
  { stories, folder }: WantedArchive,
  work: (archive: ScratchArchive) => Promise<T>,
): Promise<T> {
  const dataDir = folder ?? (await scratchFolder("archive"));
  await mkdir(dataDir, { recursive: true, mode: 0o711 });
  const { url, stop } = await openEmbeddedPostgres({ dataDir, print() {} });
  const database = new pg.Client(url);
  try {
    await migrate(url);
    process.env.DATABASE_URL = url;
    await database.connect();
    const filledIn = await fill(database, stories);
    return await work({ dataDir, database, databaseUrl: url, filledIn });
  } finally {
    await database.end();
    await closePool();
    await stop();
    if (folder === undefined) await rm(dataDir, { recursive: true, force: true });
  }
}

async function fill(database: pg.Client, stories: number): Promise<number | undefined> {
  const { rows } = await database.query<{ known: number }>(
    "select count(*)::int as known from articles",
  );
  if (rows[0]!.known === stories) return undefined;
  if (rows[0]!.known > 0) throw new Refusal(`The folder has ${rows[0]!.known} stories.`);
  const start = performance.now();
  await fillArchive(database, stories);
  return (performance.now() - start) / 1000;
}
