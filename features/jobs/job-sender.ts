import { PgBoss } from "pg-boss";
import { pool } from "#db/client.ts";
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
    db: { executeSql: (text, values) => pool().query(text, values) },
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  await boss.start();
  await ensureQueues(boss);
  await boss.stop({ graceful: false, close: false });
  return boss;
}
