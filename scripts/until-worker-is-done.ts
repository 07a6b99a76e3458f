import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";

/** What the worker of a first start has still to do: pictures of stories, and jobs that are due. */
const UNDONE = `
  select from articles where stage = 'live' and social_picture is null
  union all select from pgboss.job where state < 'completed' and start_after < now() and name not like '\\_\\_pgboss%'
  limit 1`;
const LONGEST_MS = 240_000;

/** Waits until the worker of a site that has just been started has drawn and told everything; an error after four minutes. */
export async function untilWorkerIsDone(database: pg.Client): Promise<void> {
  for (const until = Date.now() + LONGEST_MS; Date.now() < until; await sleep(250))
    if ((await database.query(UNDONE)).rowCount === 0) return;
  throw new Error("The worker of the site did not come to an end.");
}
