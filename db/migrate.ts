import { drizzle } from "drizzle-orm/node-postgres";
import { migrate as applyMigrations } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import { connectOnce } from "#db/connect-once.ts";
import { migrationsFolder, newestMigration } from "#db/migrations-folder.ts";
import { Refusal } from "#lib/refusal.ts";

/** Any number that every process of ours uses and nobody else does. */
const LOCK = 7_305_808_869;

/**
 * Brings the database to this source's schema, all migrations in one transaction. Processes that start
 * together wait for each other. Throws Refusal where the database cannot be reached, is older than
 * PostgreSQL 15, or refuses a migration.
 */
export async function migrate(url: string, folder: string = migrationsFolder): Promise<void> {
  const client = await connectOnce(url);
  try {
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    // Extensions and such say "already exists, skipping", which nobody needs to read.
    await client.query("set client_min_messages = warning");
    if (newestMigration(folder) > 0) {
      await applyMigrations(drizzle(client), { migrationsFolder: folder });
    }
  } catch (error) {
    throw asRefusal(error);
  } finally {
    await client.end();
  }
}

function asRefusal(error: unknown): unknown {
  const { cause } = error as { cause?: unknown };
  const refused = [error, cause].find((candidate) => candidate instanceof pg.DatabaseError);
  return refused ? new Refusal(`The database refused a migration: ${refused.message}.`) : error;
}
