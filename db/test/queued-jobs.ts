import { sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import type { JobName } from "#features/jobs/job-names.ts";

/** The payloads of the jobs of one kind that wait, as this transaction sees them. */
export async function queuedJobs(tx: Transaction, name: JobName): Promise<unknown[]> {
  const { rows } = await tx.execute<{ data: unknown }>(
    sql`select data from pgboss.job where name = ${name} order by created_on, id`,
  );
  return rows.map(({ data }) => data);
}
