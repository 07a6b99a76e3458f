import { sql } from "drizzle-orm";
import { fromDrizzle } from "pg-boss";
import type { Transaction } from "#db/client.ts";
import type { JobName, JobPayloads } from "#features/jobs/job-names.ts";
import { jobSender } from "#features/jobs/job-sender.ts";

/** Writes a job in the transaction that makes its reason true: no commit, no job. */
export async function enqueue<Name extends JobName>(
  tx: Transaction,
  name: Name,
  payload: JobPayloads[Name],
): Promise<void> {
  const boss = await jobSender();
  await boss.send(name, payload, { db: fromDrizzle(tx, sql) });
}
