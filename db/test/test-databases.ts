import { randomUUID } from "node:crypto";
import pg from "pg";

/** The migrated database that is never connected to once it is made. */
export const TEMPLATE = {
  name: "standfirst_template",
  create: (server: string) => createDatabase(server, "standfirst_template", "template1"),
};

/** The address of this vitest worker's own copy of the template; the first file of a worker makes it. */
export async function workerDatabase(server: string): Promise<string> {
  const name = `worker_${process.env.VITEST_POOL_ID}`;
  try {
    return await createDatabase(server, name, TEMPLATE.name);
  } catch (error) {
    if ((error as { code?: string }).code !== DUPLICATE_DATABASE) throw error;
    return addressOf(server, name);
  }
}

/** The address of a copy of the template that one test alone uses. */
export function ownDatabase(server: string): Promise<string> {
  return createDatabase(server, `own_${randomUUID()}`, TEMPLATE.name);
}

export async function dropDatabase(server: string, url: string): Promise<void> {
  await onServer(server, `drop database "${new URL(url).pathname.slice(1)}" with (force)`);
}

/** SQLSTATE of "database already exists". */
const DUPLICATE_DATABASE = "42P04";

async function createDatabase(server: string, name: string, template: string): Promise<string> {
  await onServer(server, `create database "${name}" template "${template}"`);
  return addressOf(server, name);
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function addressOf(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
