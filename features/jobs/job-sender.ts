import pg from "pg";
import { PgBoss } from "pg-boss";
import { ensureQueues } from "#features/jobs/ensure-queues.ts";
import { globalSlot } from "#lib/global-slot.ts";

const slot = globalSlot<{ sender?: Promise<PgBoss> | undefined }>("job-sender", () => ({}));

/**
 * A pg-boss that only writes jobs. Its first call makes the schema and the queues if they are missing,
 * so that enqueuing works before a worker ever ran; afterwards it holds no timer and no connection.
 */
export function jobSender(): Promise<PgBoss> {
  slot.sender ??= openSender().catch((error) => {
    slot.sender = undefined;
    throw error;
  });
  return slot.sender;
}

async function openSender(): Promise<PgBoss> {
  const boss = new PgBoss({
    db: { executeSql },
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  await boss.start();
  await ensureQueues(boss);
  await boss.stop({ graceful: false, close: false });
  return boss;
}

/**
 * Its own statements never wait for the pool: the transaction that enqueues holds a connection of it, and so
 * may all others that wait for that one.
 */
async function executeSql(text: string, values?: unknown[]): Promise<pg.QueryResult> {
  const client = new pg.Client(process.env.DATABASE_URL);
  await client.connect();
  try {
    return await client.query(text, values);
  } finally {
    await client.end();
  }
}
