import type { PgBoss } from "pg-boss";
import { jobNames } from "#features/jobs/job-names.ts";

/** Makes the queue of every job; one that exists is left as it is. */
export async function ensureQueues(boss: PgBoss): Promise<void> {
  for (const name of jobNames) {
    await boss.createQueue(name, {
      retryLimit: 8,
      retryDelay: 2,
      retryBackoff: true,
      expireInSeconds: 300,
    });
  }
}
