import { sql } from "drizzle-orm";
import { fromDrizzle } from "pg-boss";
import { transaction } from "#db/client.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { jobSender } from "#features/jobs/job-sender.ts";
import type { JobChoice } from "#features/operations/input.ts";
import { lockFailedJob } from "#features/operations/lock-failed-job.ts";
import { canChangeJobs } from "#features/operations/policy.ts";

/** Drops a job that failed: what it would have done is not done. */
export async function discardJob(actor: Actor, choice: JobChoice): Promise<void> {
  authorize(canChangeJobs(actor));
  const boss = await jobSender();
  await transaction(async (tx) => {
    const { error } = await lockFailedJob(tx, choice);
    await boss.deleteJob(choice.queue, choice.jobId, { db: fromDrizzle(tx, sql) });
    const before = { queue: choice.queue, error };
    await recordAudit(tx, actor, "job.discard", { kind: "job", id: choice.jobId }, { before });
  });
}
