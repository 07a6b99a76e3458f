import type { PgBoss } from "pg-boss";
import { jobNames } from "#features/jobs/job-names.ts";

/** How long a running job may say nothing of itself until another worker takes it, in seconds; pg-boss takes no less than 10. */
export const SILENT_SECONDS = 12;

/** Makes the queue of every job; of one that exists, only how long its jobs may be silent is brought up to date. */
export async function ensureQueues(boss: PgBoss): Promise<void> {
  for (const name of jobNames) {
    await boss.createQueue(name, {
      retryLimit: 8,
      retryDelay: 2,
      retryBackoff: true,
      expireInSeconds: 300,
      heartbeatSeconds: SILENT_SECONDS,
    });
    await boss.updateQueue(name, { heartbeatSeconds: SILENT_SECONDS });
  }
}
