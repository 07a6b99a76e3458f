import { sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { isOverdue, JOBS_PER_PAGE, type JobState, jobStates } from "#features/operations/rules.ts";

export interface JobRow {
  id: string;
  queue: string;
  state: string;
  tries: number;
  /** What went wrong at the last try. */
  error: string | null;
  createdAt: Date;
  startedAt: Date | null;
  completedAt: Date | null;
  /** A waiting job begins no earlier. */
  startAfter: Date;
}

interface JobPlace {
  state: JobState;
  /** Time and id of the last one seen. */
  after?: { at: number; id: string } | undefined;
}

const madeAt = sql`floor(extract(epoch from created_on) * 1000)`;

/** Jobs in a state, the newest first; what they carry is left out, since it may name people. */
export async function listJobs({ state, after }: JobPlace) {
  const { rows } = await db().execute<Record<keyof JobRow, string>>(sql`
    select id, name as queue, state, retry_count as tries, left(output ->> 'message', 500) as error,
      created_on as "createdAt", started_on as "startedAt", completed_on as "completedAt",
      start_after as "startAfter"
    from pgboss.job
    where state::text in ${[...jobStates[state]]}
      ${after ? sql`and (${madeAt}, id) < (${after.at}, ${after.id}::uuid)` : sql``}
    order by ${madeAt} desc, id desc limit ${JOBS_PER_PAGE + 1}`);
  const items = rows.slice(0, JOBS_PER_PAGE).map(jobOf);
  const last = items.at(-1);
  const next = rows.length > JOBS_PER_PAGE && last;
  return { items, next: next ? `${last.createdAt.getTime()}_${last.id}` : undefined };
}

/** How many jobs are in each state. */
export async function countJobs(): Promise<Record<JobState, number>> {
  const { rows } = await db().execute<{ state: string; count: number }>(sql`
    select state::text, count(*)::int as count from pgboss.job group by state`);
  const counts = new Map(rows.map((row) => [row.state, row.count]));
  const sum = (states: readonly string[]) =>
    states.reduce((all, state) => all + (counts.get(state) ?? 0), 0);
  return {
    failed: sum(jobStates.failed),
    waiting: sum(jobStates.waiting),
    running: sum(jobStates.running),
    done: sum(jobStates.done),
  };
}

/** What happens at set times, when it last did, and whether it missed its time. */
export async function listSchedules(now = new Date()) {
  const { rows } = await db().execute<{ name: string; cron: string; lastAt: string }>(sql`
    select schedule.name, schedule.cron, greatest(schedule.created_on, (
      select max(job.created_on) from pgboss.job job where job.name = schedule.name)) as "lastAt"
    from pgboss.schedule schedule order by schedule.name`);
  return rows.map(({ name, cron, lastAt }) => {
    const at = new Date(lastAt);
    return { name, cron, lastAt: at, isOverdue: isOverdue(cron, { lastAt: at, now }) };
  });
}

export type ScheduleRow = Awaited<ReturnType<typeof listSchedules>>[number];

function jobOf(row: Record<keyof JobRow, string>): JobRow {
  const date = (value: string | null) => (value === null ? null : new Date(value));
  return {
    ...{ id: row.id, queue: row.queue, state: row.state, tries: Number(row.tries) },
    ...{ error: row.error, createdAt: new Date(row.createdAt) },
    ...{ startedAt: date(row.startedAt), completedAt: date(row.completedAt) },
    startAfter: new Date(row.startAfter),
  };
}
