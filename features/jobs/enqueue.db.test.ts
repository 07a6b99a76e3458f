import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { db, transaction } from "#db/client.ts";
import { committedTest, test } from "#db/test/database-test.ts";
import { queuedJobs } from "#db/test/queued-jobs.ts";
import { enqueue } from "#features/jobs/enqueue.ts";
import { jobNames } from "#features/jobs/job-names.ts";
import { jobSender } from "#features/jobs/job-sender.ts";
import { globalSlot } from "#lib/global-slot.ts";

describe("enqueue", () => {
  test("a job stands in the writer's own transaction", async ({ tx }) => {
    await enqueue(tx, "article.published", { articleId: 7 });
    expect(await queuedJobs(tx, "article.published")).toEqual([{ articleId: 7 }]);
  });

  test("R1: a transaction that is rolled back leaves no job", async ({ tx }) => {
    const failing = transaction(async (inner) => {
      await enqueue(inner, "article.published", { articleId: 7 });
      expect(await queuedJobs(inner, "article.published")).toHaveLength(1);
      throw new Error("refused");
    });
    await expect(failing).rejects.toThrow("refused");
    expect(await queuedJobs(tx, "article.published")).toEqual([]);
  });

  committedTest("a job is seen by others at the commit, not before", async () => {
    await transaction(async (tx) => {
      await enqueue(tx, "article.published", { articleId: 8 });
      expect(await queuedJobs(db() as never, "article.published")).toEqual([]);
    });
    expect(await queuedJobs(db() as never, "article.published")).toEqual([{ articleId: 8 }]);
  });

  test("every kind of job has its queue before a worker ever ran", async ({ tx }) => {
    await jobSender();
    const { rows } = await tx.execute<{ name: string }>(sql`select name from pgboss.queue`);
    expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining([...jobNames]));
  });

  test("a job of no known kind is refused, and the change that wanted it with it", async ({
    tx,
  }) => {
    const failing = transaction(async (inner) => {
      await enqueue(inner, "article.published", { articleId: 7 });
      await enqueue(inner, "article.painted" as "article.published", { articleId: 7 });
    });
    await expect(failing).rejects.toThrow("article.painted");
    expect(await queuedJobs(tx, "article.published")).toEqual([]);
    await enqueue(tx, "article.published", { articleId: 8 });
    expect(await queuedJobs(tx, "article.published")).toEqual([{ articleId: 8 }]);
  });

  committedTest("R11: more writers than connections all get their job", async () => {
    globalSlot<{ sender?: unknown }>("job-sender", () => ({})).sender = undefined;
    const writers = Array.from({ length: 30 }, (_, articleId) =>
      transaction((tx) => enqueue(tx, "article.published", { articleId })),
    );
    await Promise.all(writers);
    expect(await queuedJobs(db() as never, "article.published")).toHaveLength(30);
  });
});
