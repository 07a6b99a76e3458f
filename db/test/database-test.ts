import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import { test as base, inject } from "vitest";
import { closePool, type Database, overrideDatabase, pool, type Transaction } from "#db/client.ts";
import { expiryRecorder, forgetExpiredTags } from "#db/test/expired-tags.ts";
import { dropDatabase, ownDatabase, workerDatabase } from "#db/test/test-databases.ts";

const settings = { casing: "snake_case", logger: expiryRecorder } as const;

/** A test inside one transaction of the worker's database, which is rolled back at its end. */
export const test = base.extend<{ tx: Transaction }>({
  tx: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures a function needs from its pattern.
    async ({}, use) => {
      const url = await workerDatabase(inject("databaseServer"));
      await usePool(url);
      const client = new pg.Client(url);
      await client.connect();
      forgetExpiredTags();
      try {
        await inRolledBack(drizzle(client, settings), use);
      } finally {
        overrideDatabase(undefined);
        await client.end();
        await closePool();
      }
    },
    { auto: true },
  ],
});

/** A test that commits, listens or uses several connections: in a database of its own, dropped at its end. */
export const committedTest = base.extend<{ databaseUrl: string }>({
  databaseUrl: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures a function needs from its pattern.
    async ({}, use) => {
      const url = await ownDatabase(inject("databaseServer"));
      await usePool(url);
      forgetExpiredTags();
      overrideDatabase(drizzle(pool(), settings));
      try {
        await use(url);
      } finally {
        overrideDatabase(undefined);
        await closePool();
        await dropDatabase(inject("databaseServer"), url);
      }
    },
    { auto: true },
  ],
});

async function usePool(url: string): Promise<void> {
  await closePool();
  process.env.DATABASE_URL = url;
}

/** Nested transactions of the code under test become savepoints of this one. */
async function inRolledBack(
  database: Database,
  use: (tx: Transaction) => Promise<void>,
): Promise<void> {
  const end = new Error("The test is over.");
  await database
    .transaction(async (tx) => {
      overrideDatabase(tx as unknown as Database);
      await use(tx);
      throw end;
    })
    .catch((error: unknown) => {
      if (error !== end) throw error;
    });
}
