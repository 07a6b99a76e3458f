import { desc, eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { db, type Transaction } from "#db/client.ts";
import { articles, revisions } from "#db/schema/articles.ts";
import { audit } from "#db/schema/audit.ts";
import { committedTest, test } from "#db/test/database-test.ts";
import { expiredTags, forgetExpiredTags } from "#db/test/expired-tags.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { makeStory } from "#db/test/make-story.ts";
import { queuedJobs } from "#db/test/queued-jobs.ts";
import { allArticlesTag, articleTag } from "#features/articles/tags.ts";
import { systemActor } from "#features/auth/actor.ts";
import { sectionTag } from "#features/taxonomy/tags.ts";
import { planReleases } from "#features/workflow/plan-releases.ts";
import { publishArticle } from "#features/workflow/publish-article.ts";
import { releaseArticle } from "#features/workflow/release-article.ts";
import { retractArticle } from "#features/workflow/retract-article.ts";
import { withholdArticle } from "#features/workflow/withhold-article.ts";
import { Forbidden } from "#lib/errors.ts";

const minutes = (count: number) => sql`now() + make_interval(mins => ${count})`;

/** A story that was made live an hour ago, with its embargo or its date at another time. */
async function heldBack(
  tx: Transaction,
  { embargo, date = -60 }: { embargo?: number; date?: number },
) {
  const story = await makeStory(tx, systemActor);
  const { articleId } = story;
  await publishArticle(systemActor, { articleId, seenVersion: 1, slug: "", material: false });
  await tx.execute(sql`alter table revisions disable trigger all`);
  await tx
    .update(revisions)
    .set({ savedAt: minutes(-60) })
    .where(eq(revisions.articleId, articleId));
  await tx
    .update(articles)
    .set({
      publishedAt: minutes(date),
      ...(embargo !== undefined && { embargoUntil: minutes(embargo) }),
    })
    .where(eq(articles.id, articleId));
  await tx.execute(sql`delete from pgboss.job`);
  forgetExpiredTags();
  return story;
}

const releases = async (tx: Transaction) =>
  (await tx.select().from(audit).where(eq(audit.action, "article.release"))).length;

describe("releaseArticle", () => {
  test.for([
    ["an embargo", { embargo: -1 }],
    ["a date", { date: -1 }],
    ["an embargo that is later than the date", { embargo: -1, date: -30 }],
  ] as const)(
    "D12: when %s has passed, every page where the story was missing expires",
    async ([, times], { tx }) => {
      const { articleId, section } = await heldBack(tx, times);
      await releaseArticle(systemActor, { articleId });
      expect(expiredTags()).toEqual(
        expect.arrayContaining([articleTag(articleId), allArticlesTag(), sectionTag(section.id)]),
      );
      expect(await queuedJobs(tx, "article.published")).toEqual([{ articleId }]);
      const [record] = await tx.select().from(audit).orderBy(desc(audit.id)).limit(1);
      expect(record).toMatchObject({ action: "article.release", actorKind: "system" });
    },
  );

  test("R7: once for each time, however often it is asked for", async ({ tx }) => {
    const { articleId } = await heldBack(tx, { embargo: -10 });
    await releaseArticle(systemActor, { articleId });
    forgetExpiredTags();
    await releaseArticle(systemActor, { articleId });
    expect([await releases(tx), expiredTags()]).toEqual([1, []]);
  });

  test.for([
    ["whose embargo lasts", { embargo: 5 }],
    ["whose date is to come", { date: 5 }],
    ["whose date has come but not the end of its embargo", { embargo: 5, date: -5 }],
    ["that nothing holds back", {}],
  ] as const)("E8: a story %s is let out by nobody", async ([, times], { tx }) => {
    const { articleId } = await heldBack(tx, times);
    await releaseArticle(systemActor, { articleId });
    expect([await releases(tx), expiredTags()]).toEqual([0, []]);
  });

  test("a story that was withdrawn or withheld meanwhile stays where it is", async ({ tx }) => {
    const withdrawn = await heldBack(tx, { embargo: -1 });
    await retractArticle(systemActor, { articleId: withdrawn.articleId, reason: "Wrong." });
    await releaseArticle(systemActor, withdrawn);
    expect(await releases(tx)).toBe(0);
  });

  test("X3: nobody but the clock lets a story out", async ({ tx }) => {
    const { articleId } = await heldBack(tx, { embargo: -1 });
    const administrator = await makeStaff(tx, "administrator");
    await expect(releaseArticle(administrator, { articleId })).rejects.toThrow(Forbidden);
    await expect(planReleases(administrator)).rejects.toThrow(Forbidden);
    expect(await releases(tx)).toBe(0);
  });
});

describe("planReleases", () => {
  const planned = async (tx: Transaction) => {
    const { rows } = await tx.execute<{ id: number; seconds: number }>(sql`
      select (data ->> 'articleId')::int as id, extract(epoch from start_after - now())::float as seconds
      from pgboss.job where name = 'article.due' order by start_after`);
    return rows;
  };

  test("D12: what comes until the next look gets a job at its very moment, not before", async ({
    tx,
  }) => {
    const { articleId } = await heldBack(tx, { embargo: 1 });
    await planReleases(systemActor);
    const [job] = await planned(tx);
    expect(job?.id).toBe(articleId);
    expect(job?.seconds).toBeGreaterThanOrEqual(60);
    expect(job?.seconds).toBeLessThan(60.1);
  });

  test("R7: what came while no worker ran is found, what was let out is not", async ({ tx }) => {
    const { articleId } = await heldBack(tx, { embargo: -3 * 24 * 60 + 1 });
    await tx
      .update(revisions)
      .set({ savedAt: minutes(-4 * 24 * 60) })
      .where(eq(revisions.articleId, articleId));
    expect(await planReleases(systemActor)).toEqual({ planned: 1 });
    await releaseArticle(systemActor, { articleId });
    expect(await planReleases(systemActor)).toEqual({ planned: 0 });
  });

  test.for([
    ["far ahead", { embargo: 10 }],
    ["with an embargo that still lasts after its date", { embargo: 10, date: 1 }],
    ["published in the ordinary way", {}],
  ] as const)("a story %s gets none", async ([, times], { tx }) => {
    await heldBack(tx, times);
    expect(await planReleases(systemActor)).toEqual({ planned: 0 });
    expect(await planned(tx)).toEqual([]);
  });

  test("a story that was withheld gets none", async ({ tx }) => {
    const { articleId } = await heldBack(tx, { embargo: 1 });
    await withholdArticle(systemActor, { articleId, reason: "By order of a court." });
    expect(await planReleases(systemActor)).toEqual({ planned: 0 });
  });

  test("a version that was published after the time needs no letting out", async ({ tx }) => {
    const { articleId } = await heldBack(tx, { embargo: -30 });
    await tx
      .update(revisions)
      .set({ savedAt: minutes(-20) })
      .where(eq(revisions.articleId, articleId));
    expect(await planReleases(systemActor)).toEqual({ planned: 0 });
  });
});

committedTest("R7: ten workers at one story let it out once", async () => {
  const tx = db() as unknown as Transaction;
  const { articleId } = await heldBack(tx, { embargo: -1 });
  await Promise.all(Array.from({ length: 10 }, () => releaseArticle(systemActor, { articleId })));
  expect(await releases(tx)).toBe(1);
  expect(await queuedJobs(tx, "article.published")).toEqual([{ articleId }]);
});
