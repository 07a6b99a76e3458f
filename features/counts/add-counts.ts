import { sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { dailyCounts } from "#db/schema/counts.ts";

/** How often one thing was shown on a day, `YYYY-MM-DD` in UTC. */
export interface DailyCount {
  day: string;
  name: string;
  count: number;
}

/** Adds to what was counted before, in one statement. Rows are taken in one order, so that two writers never wait for each other in a circle. */
export async function addCounts(counts: readonly DailyCount[]): Promise<void> {
  if (counts.length === 0) return;
  const given = JSON.stringify(counts);
  await db().execute(sql`
    insert into ${dailyCounts} (day, name, count)
    select day, name, sum(count) from jsonb_to_recordset(${given}::jsonb) as given (day date, name text, count bigint)
    group by day, name order by day, name
    on conflict (day, name) do update set count = ${dailyCounts}.count + excluded.count`);
}
