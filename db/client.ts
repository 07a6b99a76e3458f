import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import { globalSlot } from "#lib/global-slot.ts";

/** What queries run on: the pool, or the transaction that is open. */
export type Database = NodePgDatabase;
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

interface Connections {
  pool?: pg.Pool;
  database?: Database;
  /** A connection that replaces the pool; the test fixture sets it to roll everything back. */
  override?: Database;
  queries: number;
}

const connections = globalSlot<Connections>("connections", () => ({ queries: 0 }));

/** The process's pool, made on first use: `next build` loads this module with no database. */
export function pool(): pg.Pool {
  connections.pool ??= openPool();
  return connections.pool;
}

/** The database that reads run on. */
export function db(): Database {
  if (connections.override) return connections.override;
  connections.database ??= drizzle(pool(), { casing: "snake_case", logger: queryCounter });
  return connections.database;
}

/** Runs `work` in one transaction; nested calls become savepoints of the connection in use. */
export function transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return db().transaction(work);
}

/** Queries sent since the process started. */
export function queriesSent(): number {
  return connections.queries;
}

/** Replaces the pool for this process, or gives it back with `undefined`. Tests only. */
export function overrideDatabase(database: Database | undefined): void {
  connections.override = database;
}

/** Ends the pool; the next query opens a new one. */
export async function closePool(): Promise<void> {
  const open = connections.pool;
  connections.pool = undefined;
  connections.database = undefined;
  await open?.end();
}

export const queryCounter = {
  logQuery() {
    connections.queries += 1;
  },
};

function openPool(): pg.Pool {
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString) throw new Error("DATABASE_URL is not set and no embedded database runs.");
  const opened = new pg.Pool({
    connectionString,
    max: Number(process.env.DATABASE_POOL ?? 10),
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    application_name: "standfirst",
  });
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  opened.on("error", () => {});
  return opened;
}
