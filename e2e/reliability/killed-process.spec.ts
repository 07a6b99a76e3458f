import { rm } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { eq } from "drizzle-orm";
import { closePool, db, transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { articles, revisions } from "#db/schema/articles.ts";
import { demonstrationFolder } from "#e2e/support/demonstration-folder.ts";
import { articleExpiryTags } from "#features/articles/expiry-tags.ts";
import { makeLive } from "#features/articles/make-live.ts";
import { type RunningSite, startSite } from "#scripts/start-site.ts";
import { openEmbeddedPostgres } from "#server/embedded-postgres.ts";

const STORIES = 10;
const PUBLICATIONS = 50;
/** After which publications the web process is killed. */
const KILLS = new Set([7, 19, 33, 46]);

test("R1: kill -9 during 50 publications leaves no page that disagrees with the database", async () => {
  test.setTimeout(300_000);
  const dataDir = await demonstrationFolder("killed");
  let site: RunningSite = await startSite({ dataDir });
  const { url, stop } = await openEmbeddedPostgres({ dataDir, print() {} });
  process.env.DATABASE_URL = url;
  try {
    const stories = await listStories();
    const read = () => Promise.allSettled(stories.map(({ path }) => fetch(site.address + path)));
    for (let number = 1; number <= PUBLICATIONS; number += 1) {
      const reading = read();
      await publishAgain(stories[number % STORIES]!.id, `Headline number ${number}`);
      if (KILLS.has(number)) {
        site.process.kill("SIGKILL");
        await reading;
        site = await startSite({ dataDir, env: { PORT: new URL(site.address).port } });
      }
      await reading;
    }
    await read();
    for (const { id, path } of stories) {
      await expect
        .poll(() => shownHeadline(site.address + path), { timeout: 5000 })
        .toBe(await liveHeadline(id));
    }
  } finally {
    await closePool();
    await stop();
    await site.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
});

async function listStories(): Promise<{ id: number; path: string }[]> {
  const { rows } = await db().execute<{ id: string; path: string }>(`
    select articles.id, '/' || sections.slug || '/' || articles.slug as path from articles
    join sections on sections.id = articles.section_id where live_revision_id is not null order by articles.id limit ${STORIES}`);
  return rows.map(({ id, path }) => ({ id: Number(id), path }));
}

/** A new revision goes live in one transaction with its expiry, as publishing does. */
function publishAgain(articleId: number, headline: string): Promise<void> {
  return transaction(async (tx) => {
    const [last] = await tx
      .select()
      .from(revisions)
      .innerJoin(articles, eq(articles.liveRevisionId, revisions.id))
      .where(eq(articles.id, articleId));
    const { id: _, number, ...words } = last!.revisions;
    const [next] = await tx
      .insert(revisions)
      .values({ ...words, headline, number: number + 1000 })
      .returning({ id: revisions.id });
    await makeLive(tx, { articleId, revisionId: next!.id, publishedAt: new Date() });
    await expire(tx, ...(await articleExpiryTags(tx, articleId)));
  });
}

async function shownHeadline(address: string): Promise<string | undefined> {
  const html = await (await fetch(address)).text();
  return /<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1];
}

async function liveHeadline(articleId: number): Promise<string> {
  const [row] = await db()
    .select({ headline: revisions.headline })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .where(eq(articles.id, articleId));
  return row!.headline;
}
