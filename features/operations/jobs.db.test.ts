import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { audit } from "#db/schema/audit.ts";
import { test } from "#db/test/database-test.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { enqueue } from "#features/jobs/enqueue.ts";
import { discardJob } from "#features/operations/discard-job.ts";
import { countJobs, listJobs, listSchedules } from "#features/operations/queries.ts";
import { retryJob } from "#features/operations/retry-job.ts";
import { Conflict, Forbidden, NotFound } from "#lib/errors.ts";

async function failedJob(tx: Transaction): Promise<string> {
  await enqueue(tx, "article.published", { articleId: 7 });
  const { rows } = await tx.execute<{ id: string }>(sql`update pgboss.job set state = 'failed',
    retry_count = 8, completed_on = now(), output = '{"message": "no such host"}'
    where state = 'created' returning id`);
  return rows[0]!.id;
}

describe("jobs at the desk", () => {
  test("E20: what failed is listed with why, apart from what waits", async ({ tx }) => {
    const jobId = await failedJob(tx);
    await enqueue(tx, "article.published", { articleId: 8 });
    const { items } = await listJobs({ state: "failed" });
    expect(items).toMatchObject([
      { id: jobId, queue: "article.published", tries: 8, error: "no such host" },
    ]);
    expect(JSON.stringify(items)).not.toContain("articleId");
    expect((await listJobs({ state: "waiting" })).items).toHaveLength(1);
    expect(await countJobs()).toEqual({ failed: 1, waiting: 1, running: 0, done: 0 });
  });

  test("E20: pages follow each other without gap or repetition", async ({ tx }) => {
    for (let articleId = 0; articleId < 110; articleId += 1) {
      await enqueue(tx, "article.published", { articleId });
    }
    const seen: string[] = [];
    let after: { at: number; id: string } | undefined;
    do {
      const page = await listJobs({ state: "waiting", after });
      seen.push(...page.items.map(({ id }) => id));
      const [at, id] = page.next?.split("_") ?? [];
      after = at && id ? { at: Number(at), id } : undefined;
    } while (after);
    expect(seen).toHaveLength(110);
    expect(new Set(seen).size).toBe(110);
  });

  test("E20: an editor tries a failed one again, or discards it, and both are recorded", async ({
    tx,
  }) => {
    const editor = await makeStaff(tx, "editor");
    const choice = { queue: "article.published", jobId: await failedJob(tx) };
    await retryJob(editor, choice);
    expect(await countJobs()).toMatchObject({ failed: 0, waiting: 1 });
    await expect(retryJob(editor, choice)).rejects.toThrow(Conflict);
    await expect(discardJob(editor, choice)).rejects.toThrow(Conflict);
    await tx.execute(sql`update pgboss.job set state = 'failed', completed_on = now()`);
    await discardJob(editor, choice);
    expect(await countJobs()).toMatchObject({ failed: 0, waiting: 0 });
    await expect(discardJob(editor, choice)).rejects.toThrow(NotFound);
    const actions = (await tx.select().from(audit).orderBy(audit.id)).map(({ action }) => action);
    expect(actions).toEqual(["job.retry", "job.discard"]);
  });

  test("E20: a writer does neither", async ({ tx }) => {
    const writer = await makeStaff(tx, "writer");
    const choice = { queue: "article.published", jobId: await failedJob(tx) };
    await expect(retryJob(writer, choice)).rejects.toThrow(Forbidden);
    await expect(discardJob(writer, choice)).rejects.toThrow(Forbidden);
    expect(await countJobs()).toMatchObject({ failed: 1 });
  });

  test("E20: a schedule that missed its time is overdue, one that ran is not", async ({ tx }) => {
    await enqueue(tx, "article.published", { articleId: 1 });
    await tx.execute(sql`insert into pgboss.schedule (name, cron, created_on)
      values ('article.published', '* * * * *', now() - interval '1 hour')`);
    const [onTime] = await listSchedules();
    expect(onTime).toMatchObject({ name: "article.published", isOverdue: false });
    const [late] = await listSchedules(new Date(Date.now() + 10 * 60_000));
    expect(late?.isOverdue).toBe(true);
  });
});
