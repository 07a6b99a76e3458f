import { setTimeout as sleep } from "node:timers/promises";
import { PgBoss } from "pg-boss";
import { afterEach, describe, expect } from "vitest";
import { pool, transaction } from "#db/client.ts";
import { committedTest } from "#db/test/database-test.ts";
import { enqueue } from "#features/jobs/enqueue.ts";
import { SILENT_SECONDS } from "#features/jobs/ensure-queues.ts";
import { schedules } from "#worker/schedules.ts";
import { startWorker, type Worker } from "#worker/start-worker.ts";
import { subscriptions } from "#worker/subscriptions.ts";

const listed = { ...subscriptions };
let worker: Worker | undefined;

afterEach(async () => {
  await worker?.stop();
  worker = undefined;
  Object.assign(subscriptions, listed);
});

describe("a job", () => {
  committedTest("runs once it is committed, with what it carries", async ({ databaseUrl }) => {
    const seen: number[] = [];
    subscriptions["comment.published"] = [async ({ commentId }) => seen.push(commentId)];
    await transaction((tx) => enqueue(tx, "comment.published", { commentId: 7 }));
    worker = await startWorker(databaseUrl);
    await expect.poll(() => seen).toEqual([7]);
  });

  committedTest("of a transaction that failed never runs", async ({ databaseUrl }) => {
    const seen: number[] = [];
    subscriptions["comment.published"] = [async ({ commentId }) => seen.push(commentId)];
    worker = await startWorker(databaseUrl);
    const failing = transaction(async (tx) => {
      await enqueue(tx, "comment.published", { commentId: 1 });
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    await transaction((tx) => enqueue(tx, "comment.published", { commentId: 2 }));
    await expect.poll(() => seen).toEqual([2]);
  });

  committedTest("that fails is tried again", async ({ databaseUrl }) => {
    let tries = 0;
    subscriptions["comment.published"] = [
      async () => {
        tries += 1;
        if (tries === 1) throw new Error("not yet");
      },
    ];
    worker = await startWorker(databaseUrl);
    await transaction((tx) => enqueue(tx, "comment.published", { commentId: 1 }));
    await expect.poll(() => tries).toBe(2);
  });

  committedTest("runs in one of two workers, once", async ({ databaseUrl }) => {
    const seen: number[] = [];
    subscriptions["comment.published"] = [async ({ commentId }) => seen.push(commentId)];
    worker = await startWorker(databaseUrl);
    const second = await startWorker(databaseUrl);
    try {
      const ids = Array.from({ length: 12 }, (_, index) => index + 1);
      await transaction(async (tx) => {
        for (const commentId of ids) await enqueue(tx, "comment.published", { commentId });
      });
      await expect.poll(() => seen.length).toBeGreaterThanOrEqual(ids.length);
      await sleep(300);
      expect(seen.toSorted((one, other) => one - other)).toEqual(ids);
    } finally {
      await second.stop();
    }
  });

  committedTest("that runs when the worker stops is finished first", async ({ databaseUrl }) => {
    let begun = false;
    let ended = false;
    subscriptions["comment.published"] = [
      async () => {
        begun = true;
        await sleep(400);
        ended = true;
      },
    ];
    worker = await startWorker(databaseUrl);
    await transaction((tx) => enqueue(tx, "comment.published", { commentId: 1 }));
    await expect.poll(() => begun).toBe(true);
    await worker.stop();
    worker = undefined;
    expect(ended).toBe(true);
  });
});

describe("R4: a job whose worker died", () => {
  /** Takes a job as a worker would that is killed then: it says nothing more of it. */
  async function takenAndDead(databaseUrl: string, silentFor: number) {
    const dead = await new PgBoss({ connectionString: databaseUrl, supervise: false }).start();
    const [job] = await dead.fetch("comment.published");
    await dead.stop({ graceful: false });
    await pool().query(
      `update pgboss.job set heartbeat_on = now() - make_interval(secs => $2),
        started_on = now() - make_interval(secs => $2) where id = $1`,
      [job!.id, silentFor],
    );
  }

  committedTest(
    "is taken over within 30 seconds, and is not its worker's any more",
    async ({ databaseUrl }) => {
      const seen: number[] = [];
      subscriptions["comment.published"] = [async ({ commentId }) => seen.push(commentId)];
      await transaction((tx) => enqueue(tx, "comment.published", { commentId: 7 }));
      const silentFor = 20;
      await takenAndDead(databaseUrl, silentFor);
      const died = Date.now() - silentFor * 1000;
      worker = await startWorker(databaseUrl);
      await expect.poll(() => seen, { timeout: 40_000, interval: 100 }).toEqual([7]);
      expect(Date.now() - died).toBeLessThan(30_000);
    },
    60_000,
  );

  committedTest(
    "and no other: one that runs longer than its silence may last is left to whoever runs it",
    async ({ databaseUrl }) => {
      let begun = 0;
      const ended = Promise.withResolvers<void>();
      subscriptions["comment.published"] = [
        async () => {
          begun += 1;
          await sleep((SILENT_SECONDS + 8) * 1000);
          ended.resolve();
        },
      ];
      worker = await startWorker(databaseUrl);
      const second = await startWorker(databaseUrl);
      await transaction((tx) => enqueue(tx, "comment.published", { commentId: 7 }));
      await ended.promise;
      await second.stop();
      expect(begun).toBe(1);
    },
    60_000,
  );

  committedTest("also where its queue was made before", async ({ databaseUrl }) => {
    const boss = await new PgBoss(databaseUrl).start();
    await boss.createQueue("media.variants", { expireInSeconds: 300 });
    await boss.stop({ graceful: false });
    worker = await startWorker(databaseUrl);
    const { rows } = await pool().query(
      "select distinct heartbeat_seconds as silent from pgboss.queue where name not like '\\_\\_%'",
    );
    expect(rows).toEqual([{ silent: SILENT_SECONDS }]);
  });
});

describe("schedules", () => {
  committedTest("are those of the list, no more", async ({ databaseUrl }) => {
    const boss = await new PgBoss(databaseUrl).start();
    await boss.createQueue("schedule.forgotten");
    await boss.schedule("schedule.forgotten", "* * * * *");
    await boss.stop({ graceful: false });
    worker = await startWorker(databaseUrl);
    const { rows } = await pool().query("select name from pgboss.schedule order by name");
    const names = schedules.map(({ name }) => ({ name: `schedule.${name}` }));
    expect(rows).toEqual(names.sort((a, b) => (a.name < b.name ? -1 : 1)));
  });
});
