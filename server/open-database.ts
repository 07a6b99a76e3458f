import { closePool } from "#db/client.ts";
import { connectOnce } from "#db/connect-once.ts";
import type { Env } from "#lib/env.ts";
import { openDataFolder } from "#server/data-folder.ts";
import { openEmbeddedPostgres } from "#server/embedded-postgres.ts";

interface Options {
  env: Pick<Env, "databaseUrl" | "dataDir">;
  print: (line: string) => void;
}

export interface OpenDatabase {
  url: string;
  /** Ends the pool and leaves the embedded server. */
  close: () => Promise<void>;
}

/**
 * The one way to the database, for every door: the server of DATABASE_URL, else the embedded one. The pool
 * of this process uses it from here on. Throws Refusal where it cannot be used.
 */
export async function openDatabase({ env, print }: Options): Promise<OpenDatabase> {
  const server = await openServer({ env, print });
  process.env.DATABASE_URL = server.url;
  return {
    url: server.url,
    close: async () => {
      await closePool();
      await server.stop();
    },
  };
}

async function openServer({ env, print }: Options) {
  if (!env.databaseUrl) {
    await openDataFolder(env.dataDir);
    return openEmbeddedPostgres({ dataDir: env.dataDir, print });
  }
  const client = await connectOnce(env.databaseUrl);
  await client.end();
  return { url: env.databaseUrl, stop: async () => {} };
}
