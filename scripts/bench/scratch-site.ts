import { rm } from "node:fs/promises";
import pg from "pg";
import { EXPIRE_CHANNEL } from "#db/expire.ts";
import { runStep } from "#scripts/run-step.ts";
import { scratchFolder } from "#scripts/scratch-folder.ts";
import { shareBuildKey } from "#scripts/share-build-key.ts";
import { type RunningSite, startSite } from "#scripts/start-site.ts";
import { openEmbeddedPostgres } from "#server/embedded-postgres.ts";

/** The built site on a scratch database with the demonstration, and a connection to that database. */
export interface ScratchSite extends RunningSite {
  database: pg.Client;
  databaseUrl: string;
  expire: (...tags: string[]) => Promise<void>;
}

/** Builds where needed, starts the site, and hands it to `work`; everything is stopped and removed after. */
export async function withScratchSite<T>(
  work: (site: ScratchSite) => Promise<T>,
  env: Record<string, string> = {},
): Promise<T> {
  shareBuildKey();
  const built = await runStep("build", ["node", "server/build.ts"]);
  if (built.code !== 0) throw new Error("The site could not be built.");
  const dataDir = await scratchFolder("bench");
  const site = await startSite({ dataDir, env });
  try {
    const { url } = await openEmbeddedPostgres({ dataDir, print() {} });
    const database = new pg.Client(url);
    await database.connect();
    const expire = async (...tags: string[]) => {
      await database.query("select pg_notify($1, $2)", [EXPIRE_CHANNEL, JSON.stringify(tags)]);
    };
    const result = await work({ ...site, database, databaseUrl: url, expire });
    await database.end();
    return result;
  } finally {
    await site.stop();
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
