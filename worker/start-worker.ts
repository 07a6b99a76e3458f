import { type Job, PgBoss } from "pg-boss";
import { ensureQueues, SILENT_SECONDS } from "#features/jobs/ensure-queues.ts";
import type { JobName } from "#features/jobs/job-names.ts";
import { log } from "#lib/log.ts";
import { type Schedule, schedules } from "#worker/schedules.ts";
import { subscriptions } from "#worker/subscriptions.ts";

/** Of the database's connections; jobs run a few at a time. */
const CONNECTIONS = 4;

/** How often a worker looks for jobs whose worker is gone. With their silence and a pause, that is below 30 seconds (R4). */
const LOOK_SECONDS = 5;

/** How long a running job may take to end when the worker stops. */
const STOP_MS = 6_000;

export interface Worker {
  /** Takes no new job and waits for those that run; what does not end is taken over by another worker. */
  stop: () => Promise<void>;
}

/** Starts taking jobs from the database at `url`. While that does not answer, it tries again. */
export async function startWorker(url: string): Promise<Worker> {
  const boss = new PgBoss({
    connectionString: url,
    max: CONNECTIONS,
    application_name: "standfirst worker",
    useListenNotify: true,
    superviseIntervalSeconds: LOOK_SECONDS,
    monitorIntervalSeconds: LOOK_SECONDS,
  });
  boss.on("error", (error) => log.warn({ err: error }, "jobs are held up"));
  await boss.start();
  await ensureQueues(boss);
  for (const name of Object.keys(subscriptions) as JobName[]) await subscribe(boss, name);
  await keepSchedules(boss, schedules);
  return { stop: () => boss.stop({ graceful: true, timeout: STOP_MS, close: true }) };
}

/** Jobs that mostly wait for somebody else run beside each other, so that one slow host holds nobody up. */
const AT_ONCE: Partial<Record<JobName, number>> = { "delivery.send": 4 };

async function subscribe(boss: PgBoss, name: JobName): Promise<void> {
  const reactions = subscriptions[name] as ((payload: unknown) => Promise<unknown>)[];
  const run = async ({ data }: Job<unknown>) => {
    for (const react of reactions) await react(data);
  };
  await work(boss, { queue: name, atOnce: AT_ONCE[name] ?? 1, run });
}

/** Schedules that are no longer listed end here. */
async function keepSchedules(boss: PgBoss, listed: Schedule[]): Promise<void> {
  for (const { name, cron, run, alsoAtStart } of listed) {
    const queue = `schedule.${name}`;
    const heartbeatSeconds = SILENT_SECONDS;
    await boss.createQueue(queue, { policy: "short", retryLimit: 0, heartbeatSeconds });
    await boss.updateQueue(queue, { heartbeatSeconds });
    await work(boss, { queue, atOnce: 1, run });
    await boss.schedule(queue, cron, null, { tz: "UTC" });
    if (alsoAtStart) await boss.send(queue);
  }
  const kept = new Set(listed.map(({ name }) => `schedule.${name}`));
  for (const { name } of await boss.getSchedules()) {
    if (!kept.has(name)) await boss.unschedule(name);
  }
}

interface Work {
  queue: string;
  /** How many run beside each other in this process. */
  atOnce: number;
  run: (job: Job<unknown>) => Promise<unknown>;
}

/** The door of jobs: a failure is logged here, once, and pg-boss tries again. */
async function work(boss: PgBoss, { queue, atOnce, run }: Work): Promise<void> {
  const options = { pollingIntervalSeconds: 0.5, localConcurrency: atOnce };
  await boss.work<unknown>(queue, options, async ([job]) => {
    if (!job) return;
    try {
      await run(job);
    } catch (error) {
      log.error({ err: error, queue, job: job.id }, "a job failed");
      throw error;
    }
  });
}
