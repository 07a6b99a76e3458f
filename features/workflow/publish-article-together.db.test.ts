import { setTimeout as sleep } from "node:timers/promises";
import { eq, sql } from "drizzle-orm";
import pg from "pg";
import { describe, expect } from "vitest";
import { db, pool, transaction } from "#db/client.ts";
import { EXPIRE_CHANNEL } from "#db/expire.ts";
import { articles, revisions, workingCopies } from "#db/schema/articles.ts";
import { audit } from "#db/schema/audit.ts";
import { committedTest } from "#db/test/database-test.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { makeStory } from "#db/test/make-story.ts";
import { listLatest } from "#features/articles/queries.ts";
import { articleTag } from "#features/articles/tags.ts";
import { systemActor } from "#features/auth/actor.ts";
import { contentOf } from "#features/revisions/content.ts";
import { lockArticle } from "#features/revisions/lock-article.ts";
import { saveWorkingCopy } from "#features/revisions/save-working-copy.ts";
import { publishArticle } from "#features/workflow/publish-article.ts";
import { retractArticle } from "#features/workflow/retract-article.ts";
import { Conflict, Invalid } from "#lib/errors.ts";

const first = { seenVersion: 1, slug: "", material: false };

describe("R5: publishing while somebody else does something", () => {
  committedTest(
    "E3: waits for whoever holds the story, then refuses what they made stale",
    async () => {
      const editor = await makeStaff(db(), "editor");
      const { articleId } = await makeStory(db(), editor);
      const release = Promise.withResolvers<void>();
      const held = Promise.withResolvers<void>();
      const saving = transaction(async (tx) => {
        await lockArticle(tx, articleId);
        await tx
          .update(workingCopies)
          .set({ headline: "Somebody else’s words", version: 2 })
          .where(eq(workingCopies.articleId, articleId));
        held.resolve();
        await release.promise;
      });
      await held.promise;
      const publishing = publishArticle(editor, { articleId, ...first });
      const outcome = publishing.catch((error: unknown) => error);
      try {
        await untilSomebodyWaits();
        expect(await stageOf(articleId)).toBe("draft");
      } finally {
        release.resolve();
        await saving;
      }
      expect(await outcome).toBeInstanceOf(Conflict);
      expect(await stageOf(articleId)).toBe("draft");
      expect(await db().$count(revisions)).toBe(0);
    },
  );

  committedTest("20 presses at once are one publication and one answer", async () => {
    const editor = await makeStaff(db(), "editor");
    const { articleId } = await makeStory(db(), editor);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => publishArticle(editor, { articleId, ...first })),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await db().$count(revisions)).toBe(1);
    expect(await countPublications()).toBe(1);
    expect(await countJobs()).toBe(1);
  });

  committedTest(
    "a save and two publications end in order, or one is told that it is late",
    async () => {
      const one = await makeStaff(db(), "editor");
      const other = await makeStaff(db(), "editor");
      for (const round of [1, 2, 3, 4]) {
        const { articleId } = await makeStory(db(), one, { headline: `Round ${round}` });
        const [early, late] = await Promise.allSettled([
          publishArticle(one, { articleId, ...first }),
          saveThenPublish(articleId, other, `Round ${round}, again`),
        ]);
        expect(late).toMatchObject({ status: "fulfilled" });
        const published = [early, late].filter(({ status }) => status === "fulfilled").length;
        if (early.status === "rejected") expect(early.reason).toBeInstanceOf(Conflict);
        expect(await liveHeadline(articleId)).toBe(`Round ${round}, again`);
        const numbers = await numbersOf(articleId);
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
        expect(await countPublications(articleId)).toBe(published);
      }
    },
  );

  committedTest("two new stories with one headline get two addresses", async () => {
    const editor = await makeStaff(db(), "editor");
    const stories = await Promise.all([1, 2, 3, 4].map(() => makeStory(db(), editor)));
    const answers = await Promise.all(
      stories.map(({ articleId }) => publishArticle(editor, { articleId, ...first })),
    );
    expect(answers.map(({ slug }) => slug).sort()).toEqual([
      "two-candidates-one-chair",
      "two-candidates-one-chair-2",
      "two-candidates-one-chair-3",
      "two-candidates-one-chair-4",
    ]);
  });

  committedTest(
    "of two that ask for one address, one gets it and the other stays unpublished",
    async () => {
      const editor = await makeStaff(db(), "editor");
      const stories = [await makeStory(db(), editor), await makeStory(db(), editor)];
      const outcomes = await Promise.allSettled(
        stories.map(({ articleId }) =>
          publishArticle(editor, { articleId, ...first, slug: "chair" }),
        ),
      );
      const refused = outcomes.filter((outcome) => outcome.status === "rejected");
      expect(refused.map(({ reason }) => reason)).toEqual([expect.any(Invalid)]);
      expect(await db().$count(revisions)).toBe(1);
      expect(await countPublications()).toBe(1);
      expect(await countJobs()).toBe(1);
    },
  );

  committedTest(
    "E9: a withdrawal and a publication leave the story wholly one or the other",
    async () => {
      const editor = await makeStaff(db(), "editor");
      const { articleId } = await makeStory(db(), editor);
      await publishArticle(editor, { articleId, ...first });
      await Promise.all([
        retractArticle(editor, { articleId, reason: "It was not so." }),
        publishArticle(editor, { articleId, ...first, slug: "again" }),
      ]);
      const isLive = (await stageOf(articleId)) === "live";
      const { items } = await listLatest({ limit: 9 });
      expect(items.map(({ id }) => id)).toEqual(isLive ? [articleId] : []);
    },
  );
});

describe("R1: readers' pages expire with the commit", () => {
  committedTest(
    "one that fails is never heard of, one that succeeds once",
    async ({ databaseUrl }) => {
      const { articleId } = await makeStory(db(), systemActor);
      const heard: string[] = [];
      const listener = new pg.Client(databaseUrl);
      await listener.connect();
      listener.on("notification", ({ payload = "[]" }) => heard.push(...JSON.parse(payload)));
      await listener.query(`listen ${EXPIRE_CHANNEL}`);
      try {
        await db().execute(refuseInsertsInto("audit"));
        await expect(publishArticle(systemActor, { articleId, ...first })).rejects.toThrow();
        await listener.query("select 1");
        expect(heard).toEqual([]);
        await db().execute(sql`drop trigger refuse on audit`);
        await publishArticle(systemActor, { articleId, ...first });
        await listener.query("select 1");
        expect(heard.filter((tag) => tag === articleTag(articleId))).toHaveLength(1);
      } finally {
        await listener.end();
      }
    },
  );
});

async function saveThenPublish(
  articleId: number,
  actor: Parameters<typeof saveWorkingCopy>[0],
  headline: string,
) {
  const [copy] = await db()
    .select()
    .from(workingCopies)
    .where(eq(workingCopies.articleId, articleId));
  const content = { ...contentOf(copy!), headline };
  const { version } = await saveWorkingCopy(actor, { articleId, seenVersion: 1, content });
  return publishArticle(actor, { articleId, ...first, seenVersion: version });
}

function refuseInsertsInto(table: string) {
  return sql.raw(`create function refuse() returns trigger language plpgsql as
    $$ begin raise exception 'out of order'; end $$;
    create trigger refuse before insert on ${table} for each row execute function refuse()`);
}

async function untilSomebodyWaits(): Promise<void> {
  for (const deadline = Date.now() + 5_000; Date.now() < deadline; await sleep(10)) {
    const { rows } = await pool().query(
      "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
    if (rows.length > 0) return;
  }
  throw new Error("Nobody waits for the story.");
}

async function stageOf(articleId: number) {
  const [row] = await db().select().from(articles).where(eq(articles.id, articleId));
  return row?.stage;
}

async function liveHeadline(articleId: number) {
  const [row] = await db()
    .select({ headline: revisions.headline })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .where(eq(articles.id, articleId));
  return row?.headline;
}

async function numbersOf(articleId: number) {
  const rows = await db()
    .select({ number: revisions.number })
    .from(revisions)
    .where(eq(revisions.articleId, articleId))
    .orderBy(revisions.number);
  return rows.map(({ number }) => number);
}

function countPublications(articleId?: number) {
  const which = articleId === undefined ? sql`true` : eq(audit.subjectId, String(articleId));
  return db().$count(audit, sql`${audit.action} = 'article.publish' and ${which}`);
}

async function countJobs() {
  const { rows } = await pool().query(
    "select count(*)::int as jobs from pgboss.job where name = 'article.published'",
  );
  return rows[0].jobs;
}
