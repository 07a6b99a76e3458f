import { sql } from "drizzle-orm";
import { fromDrizzle } from "pg-boss";
import type { Transaction } from "#db/client.ts";
import type { JobName, JobPayloads } from "#features/jobs/job-names.ts";
import { jobSender } from "#features/jobs/job-sender.ts";

/** As `enqueue`, for a job that begins no earlier than `startAfter`. */
export async function enqueueAt<Name extends JobName>(
  tx: Transaction,
  name: Name,
  { payload, startAfter }: { payload: JobPayloads[Name]; startAfter: Date },
): Promise<void> {
  const boss = await jobSender();
  await boss.send(name, payload, { db: fromDrizzle(tx, sql), startAfter });
}
