import { rm } from "node:fs/promises";
import pg from "pg";
import { EXPIRE_CHANNEL } from "#db/expire.ts";
import { runStep } from "#scripts/run-step.ts";
import { scratchFolder } from "#scripts/scratch-folder.ts";
import { shareBuildKey } from "#scripts/share-build-key.ts";
import { type RunningSite, startSite } from "#scripts/start-site.ts";
import { untilWorkerIsDone } from "#scripts/until-worker-is-done.ts";
import { openEmbeddedPostgres } from "#server/embedded-postgres.ts";

/** The built site on a scratch database with the demonstration, and a connection to that database. */
export interface ScratchSite extends RunningSite {
  database: pg.Client;
  databaseUrl: string;
  expire: (...tags: string[]) => Promise<void>;
}

/**
 * Builds where needed, starts the site, and hands it to `work` once its worker has drawn the pictures of the
 * demonstration; everything is stopped and removed after.
 */
export async function withScratchSite<T>(
  work: (site: ScratchSite) => Promise<T>,
  env: Record<string, string> = {},
): Promise<T> {
  shareBuildKey();
  const built = await runStep("build", ["node", "server/build.ts"]);
  if (built.code !== 0) throw new Error("The site could not be built.");
  const dataDir = await scratchFolder("bench");
  const site = await startSite({ dataDir, env });
  let server: Awaited<ReturnType<typeof openEmbeddedPostgres>> | undefined;
  let database: pg.Client | undefined;
  try {
    server = await openEmbeddedPostgres({ dataDir, print() {} });
    const { url } = server;
    database = new pg.Client(url);
    await database.connect();
    await untilWorkerIsDone(database);
    const connected = database;
    const expire = async (...tags: string[]) => {
      await connected.query("select pg_notify($1, $2)", [EXPIRE_CHANNEL, JSON.stringify(tags)]);
    };
    return await work({ ...site, database, databaseUrl: url, expire });
  } finally {
    await database?.end();
    await site.stop();
    // Whoever leaves last stops it, and this program is a member as the site is.
    await server?.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Reads one counter or gauge of `/metrics`. */
export async function readMetric(address: string, name: string): Promise<number> {
  const text = await (await fetch(`${address}/metrics`)).text();
  return Number(
    new RegExp(`^${name}(?:\\{[^}]*\\})? ([\\d.e+-]+)$`, "m").exec(text)?.[1] ?? Number.NaN,
  );
}
