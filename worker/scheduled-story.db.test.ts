import { setTimeout as sleep } from "node:timers/promises";
import { eq, sql } from "drizzle-orm";
import { afterEach, expect } from "vitest";
import { db } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { audit } from "#db/schema/audit.ts";
import { committedTest } from "#db/test/database-test.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { makeStory } from "#db/test/make-story.ts";
import { live } from "#features/articles/card-view.ts";
import { scheduleArticle } from "#features/scheduling/schedule-article.ts";
import { startWorker, type Worker } from "#worker/start-worker.ts";

const workers: Worker[] = [];

afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
});

/** A story that comes out in years. */
async function scheduled(): Promise<number> {
  const editor = await makeStaff(db(), "editor");
  const { articleId } = await makeStory(db(), editor);
  const later = { at: "2090-01-01T00:00", zone: "UTC", slug: "", seenVersion: 1 };
  await scheduleArticle(editor, { articleId, ...later });
  return articleId;
}

/** The story comes out in that many seconds; answers the instant. */
async function bringForward(articleId: number, seconds: number): Promise<Date> {
  const dueAt = new Date(Date.now() + seconds * 1000);
  const times = { publishedAt: dueAt, scheduledFor: dueAt };
  await db().update(articles).set(times).where(eq(articles.id, articleId));
  return dueAt;
}

const readable = async (articleId: number) => {
  const rows = await db()
    .select({ id: articles.id })
    .from(articles)
    .where(sql`${eq(articles.id, articleId)} and ${live()}`);
  return rows.length > 0;
};

const releases = () => db().select().from(audit).where(eq(audit.action, "article.release"));

committedTest(
  "R7: a story whose time passed while every worker was stopped is out by the clock, and let out once by two that start together",
  async ({ databaseUrl }) => {
    const first = await startWorker(databaseUrl);
    const articleId = await scheduled();
    await first.stop();
    expect(await readable(articleId)).toBe(false);
    const dueAt = await bringForward(articleId, 1);
    await sleep(dueAt.getTime() - Date.now() + 50);
    expect(await readable(articleId)).toBe(true);
    expect(await releases()).toEqual([]);
    workers.push(...(await Promise.all([startWorker(databaseUrl), startWorker(databaseUrl)])));
    await expect.poll(releases).not.toEqual([]);
    await sleep(1500);
    expect(await releases()).toHaveLength(1);
    const [story] = await db().select().from(articles).where(eq(articles.id, articleId));
    expect(story).toMatchObject({ stage: "live", scheduledFor: null });
  },
);
