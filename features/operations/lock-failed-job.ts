import { sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import type { JobChoice } from "#features/operations/input.ts";
import { Conflict, NotFound } from "#lib/errors.ts";

/** A job that failed, held until the transaction ends. Throws Conflict for one that goes on. */
export async function lockFailedJob(tx: Transaction, { queue, jobId }: JobChoice) {
  const { rows } = await tx.execute<{ state: string; error: string | null }>(sql`
    select state::text, output ->> 'message' as error from pgboss.job
    where name = ${queue} and id = ${jobId}::uuid for update`);
  const [job] = rows;
  if (!job) throw new NotFound("job");
  if (job.state !== "failed") throw new Conflict("jobs.goesOn");
  return job;
}
