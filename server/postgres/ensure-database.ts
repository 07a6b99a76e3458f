import pg from "pg";
import { SUPERUSER } from "#server/postgres/create-cluster.ts";

const DATABASE = "standfirst";

/** Makes the database on first use and returns its address. `socketFolder` is where the server listens. */
export async function ensureDatabase(socketFolder: string): Promise<string> {
  const client = new pg.Client(addressOf(socketFolder, "postgres"));
  await client.connect();
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [
      DATABASE,
    ]);
    if (!rowCount) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
  return addressOf(socketFolder, DATABASE);
}

function addressOf(socketFolder: string, database: string): string {
  const host = encodeURIComponent(socketFolder);
  return `postgresql://${SUPERUSER}@localhost/${database}?host=${host}`;
}
