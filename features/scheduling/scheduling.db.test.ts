import { desc, eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { articles, revisions, workingCopies } from "#db/schema/articles.ts";
import { audit } from "#db/schema/audit.ts";
import { bylines } from "#db/schema/authors.ts";
import { test } from "#db/test/database-test.ts";
import { expiredTags, forgetExpiredTags } from "#db/test/expired-tags.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { makeStory } from "#db/test/make-story.ts";
import { publicPlaces, shownAt } from "#db/test/public-places.ts";
import { queuedJobs } from "#db/test/queued-jobs.ts";
import { articleTag } from "#features/articles/tags.ts";
import { systemActor } from "#features/auth/actor.ts";
import { scheduleArticle } from "#features/scheduling/schedule-article.ts";
import { liftEmbargo, setEmbargo } from "#features/scheduling/set-embargo.ts";
import { unscheduleArticle } from "#features/scheduling/unschedule-article.ts";
import { keepUntilRelease } from "#features/taxonomy/keep-until-release.ts";
import { correctArticle } from "#features/workflow/correct-article.ts";
import { publishArticle } from "#features/workflow/publish-article.ts";
import { releaseArticle } from "#features/workflow/release-article.ts";
import { Conflict, Forbidden, Invalid } from "#lib/errors.ts";
import { newRender, withRender } from "#lib/render.ts";

const SLUG = "two-candidates-one-chair";
const later = { at: "2090-06-01T10:00", zone: "UTC", slug: "", seenVersion: 1 };
const publish = { seenVersion: 1, slug: "", material: false };

const rowOf = async (tx: Transaction, id: number) =>
  (await tx.select().from(articles).where(eq(articles.id, id)))[0]!;

/** As if the clock had jumped past every time of a story. */
async function letPass(tx: Transaction, articleId: number) {
  await tx.execute(sql`alter table revisions disable trigger all`);
  const past = (minutes: number) => sql`now() - make_interval(mins => ${minutes})`;
  await tx
    .update(revisions)
    .set({ savedAt: past(9) })
    .where(eq(revisions.articleId, articleId));
  const { embargoUntil, scheduledFor } = await rowOf(tx, articleId);
  await tx
    .update(articles)
    .set({
      publishedAt: past(3),
      ...(scheduledFor && { scheduledFor: past(3) }),
      ...(embargoUntil && { embargoUntil: past(2) }),
    })
    .where(eq(articles.id, articleId));
}

/** In how many places the story shows, of all. */
async function shownIn(articleId: number, section: { id: number; slug: string }) {
  const places = publicPlaces({ articleId, section, slug: SLUG, word: "candidates" });
  const shown: string[] = [];
  for (const [place, read] of Object.entries(places)) {
    const { text } = await shownAt(read);
    if (text.includes("Two candidates") || text.includes(SLUG)) shown.push(place);
  }
  return { shown, all: Object.keys(places).filter((place) => place !== "sitemap index") };
}

describe("E8: a story that is scheduled", () => {
  test("is nowhere until its time, and everywhere by the clock alone, before any job has run", async ({
    tx,
  }) => {
    const editor = await makeStaff(tx, "editor");
    const { articleId, section } = await makeStory(tx, editor);
    await scheduleArticle(editor, { articleId, ...later });
    expect(await rowOf(tx, articleId)).toMatchObject({ stage: "scheduled", slug: SLUG });
    expect((await shownIn(articleId, section)).shown).toEqual([]);
    expect(await queuedJobs(tx, "article.due")).toEqual([{ articleId }]);
    expect(await queuedJobs(tx, "article.published")).toEqual([]);
    await letPass(tx, articleId);
    const { shown, all } = await shownIn(articleId, section);
    expect(shown).toEqual(all);
    const correction = { articleId, kind: "correction", placement: "top", text: "No." } as const;
    await correctArticle(editor, correction);
  });

  test("R7: is let out once, however many times the job comes", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const { articleId } = await makeStory(tx, editor);
    await scheduleArticle(editor, { articleId, ...later });
    await releaseArticle(systemActor, { articleId });
    expect((await rowOf(tx, articleId)).stage).toBe("scheduled");
    await letPass(tx, articleId);
    forgetExpiredTags();
    await releaseArticle(systemActor, { articleId });
    await releaseArticle(systemActor, { articleId });
    expect(await rowOf(tx, articleId)).toMatchObject({ stage: "live", scheduledFor: null });
    expect(expiredTags()).toContain(articleTag(articleId));
    expect(await queuedJobs(tx, "article.published")).toEqual([{ articleId }]);
  });

  test("the same request changes nothing; another time, or other words, takes the place of the first", async ({
    tx,
  }) => {
    const editor = await makeStaff(tx, "editor");
    const { articleId } = await makeStory(tx, editor);
    await scheduleArticle(editor, { articleId, ...later });
    await scheduleArticle(editor, { articleId, ...later });
    const lines = () => tx.select().from(audit).where(eq(audit.action, "article.schedule"));
    expect(await lines()).toHaveLength(1);
    await scheduleArticle(editor, { articleId, ...later, at: "2090-06-02T10:00" });
    expect((await rowOf(tx, articleId)).publishedAt).toEqual(new Date("2090-06-02T10:00:00Z"));
    const changed = { headline: "Another headline", version: 2 };
    await tx.update(workingCopies).set(changed).where(eq(workingCopies.articleId, articleId));
    await scheduleArticle(editor, { articleId, ...later, seenVersion: 2 });
    const [last] = await tx.select().from(revisions).orderBy(desc(revisions.id)).limit(1);
    expect(last).toMatchObject({ headline: "Another headline" });
    expect((await rowOf(tx, articleId)).liveRevisionId).toBe(last!.id);
    expect(await lines()).toHaveLength(3);
  });

  test("can be published at once, with the date of now", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const { articleId, section } = await makeStory(tx, editor);
    await scheduleArticle(editor, { articleId, ...later });
    await publishArticle(editor, { articleId, ...publish });
    const { stage, publishedAt } = await rowOf(tx, articleId);
    expect(stage).toBe("live");
    expect(publishedAt!.getTime()).toBeLessThanOrEqual(Date.now());
    expect((await shownIn(articleId, section)).shown).toContain("feed");
  });

  test("is taken off the schedule and is then in no index, unless it is out", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const { articleId, section } = await makeStory(tx, editor);
    await scheduleArticle(editor, { articleId, ...later });
    await unscheduleArticle(editor, { articleId });
    await unscheduleArticle(editor, { articleId });
    expect(await rowOf(tx, articleId)).toMatchObject({
      ...{ stage: "approved", scheduledFor: null, publishedAt: null, liveRevisionId: null },
    });
    expect(await tx.select().from(bylines).where(eq(bylines.articleId, articleId))).toEqual([]);
    await scheduleArticle(editor, { articleId, ...later });
    await letPass(tx, articleId);
    await expect(unscheduleArticle(editor, { articleId })).rejects.toThrow(Conflict);
    expect((await shownIn(articleId, section)).shown).toContain("article");
  });

  test("a time that has passed, that the clocks skip or show twice is refused, and told", async ({
    tx,
  }) => {
    const editor = await makeStaff(tx, "editor");
    const { articleId } = await makeStory(tx, editor);
    const refusalOf = (time: object) =>
      scheduleArticle(editor, { articleId, ...later, ...time }).then(
        () => undefined,
        (error: Invalid) => error.issues?.map(({ field, key }) => [field, key]),
      );
    expect(await refusalOf({ at: "2020-01-01T10:00" })).toEqual([["at", "schedule.past"]]);
    expect(await refusalOf({ at: "soon" })).toEqual([["at", "schedule.timeShape"]]);
    const paris = { zone: "Europe/Paris" };
    expect(await refusalOf({ ...paris, at: "2090-03-26T02:30" })).toEqual([
      ["at", "schedule.skipped"],
    ]);
    const twice = { ...paris, at: "2090-10-29T02:30" };
    expect(await refusalOf(twice)).toEqual([["which", "schedule.twice"]]);
    const which = { ...twice, which: "later" } as const;
    const { at } = await scheduleArticle(editor, { articleId, ...later, ...which });
    expect(at.toISOString()).toBe("2090-10-29T01:30:00.000Z");
  });

  test("X3: is an editor's to schedule and to take off; the checks hold", async ({ tx }) => {
    const writer = await makeStaff(tx, "writer");
    const editor = await makeStaff(tx, "editor");
    const { articleId } = await makeStory(tx, writer, { bylines: [] });
    await expect(scheduleArticle(writer, { articleId, ...later })).rejects.toThrow(Forbidden);
    await expect(unscheduleArticle(writer, { articleId })).rejects.toThrow(Forbidden);
    await expect(scheduleArticle(editor, { articleId, ...later })).rejects.toThrow("check.byline");
    const stale = { articleId, ...later, seenVersion: 8 };
    await expect(scheduleArticle(editor, stale)).rejects.toThrow("story.stale");
  });

  test("D12: no page is kept past the moment at which a story comes out", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const { articleId } = await makeStory(tx, editor);
    const bound = async () => {
      const render = newRender();
      await withRender(render, keepUntilRelease);
      return render.maxAgeSeconds;
    };
    expect(await bound()).toBeUndefined();
    await scheduleArticle(editor, { articleId, ...later });
    expect(await bound()).toBeGreaterThan(3600);
    const soon = sql`now() + interval '90 seconds'`;
    await tx.update(articles).set({ publishedAt: soon }).where(eq(articles.id, articleId));
    expect(await bound()).toBeGreaterThan(60);
    expect(await bound()).toBeLessThanOrEqual(90);
  });
});

test("E8: neither feeds, sitemaps, the interface nor what other sites embed is kept past that moment", async ({
  tx,
}) => {
  const editor = await makeStaff(tx, "editor");
  const { articleId, section } = await makeStory(tx, editor);
  await scheduleArticle(editor, { articleId, ...later });
  const soon = sql`now() + interval '90 seconds'`;
  await tx.update(articles).set({ publishedAt: soon }).where(eq(articles.id, articleId));
  const places = publicPlaces({ articleId, section, slug: SLUG, word: "candidates" });
  // Pages have it from their layout, and search is not kept.
  const { article: _, "front page": __, section: ___, search: ____, ...documents } = places;
  for (const [place, read] of Object.entries(documents)) {
    const { render } = await shownAt(read);
    expect(render.maxAgeSeconds, place).toBeLessThanOrEqual(90);
  }
});

describe("E8: an embargo", () => {
  const until = { at: "2090-06-01T10:00", zone: "UTC" };

  test("keeps a published story from every place until its end", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const { articleId, section } = await makeStory(tx, editor);
    await setEmbargo(editor, { articleId, ...until });
    await publishArticle(editor, { articleId, ...publish });
    expect((await rowOf(tx, articleId)).stage).toBe("live");
    expect((await shownIn(articleId, section)).shown).toEqual([]);
    await letPass(tx, articleId);
    const { shown, all } = await shownIn(articleId, section);
    expect(shown).toEqual(all);
    await releaseArticle(systemActor, { articleId });
    const lines = await tx.select().from(audit).where(eq(audit.action, "article.release"));
    expect(lines).toHaveLength(1);
  });

  test("that ends after the date of a scheduled story holds it until then", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const { articleId, section } = await makeStory(tx, editor);
    await scheduleArticle(editor, { articleId, ...later });
    await setEmbargo(editor, { articleId, ...until, at: "2091-01-01T00:00" });
    await tx.update(articles).set({ publishedAt: sql`now()` }).where(eq(articles.id, articleId));
    expect((await shownIn(articleId, section)).shown).toEqual([]);
  });

  test("is lifted at once, and the story announced then", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const { articleId, section } = await makeStory(tx, editor);
    await setEmbargo(editor, { articleId, ...until });
    await publishArticle(editor, { articleId, ...publish });
    await tx.execute(sql`delete from pgboss.job`);
    forgetExpiredTags();
    await liftEmbargo(editor, { articleId });
    await liftEmbargo(editor, { articleId });
    expect(await queuedJobs(tx, "article.published")).toEqual([{ articleId }]);
    expect(expiredTags()).toContain(articleTag(articleId));
    expect((await shownIn(articleId, section)).shown).toContain("front page");
  });

  test("X3: is an editor's to set; too late for what readers have", async ({ tx }) => {
    const writer = await makeStaff(tx, "writer");
    const editor = await makeStaff(tx, "editor");
    const { articleId } = await makeStory(tx, writer);
    await expect(setEmbargo(writer, { articleId, ...until })).rejects.toThrow(Forbidden);
    await expect(liftEmbargo(writer, { articleId })).rejects.toThrow(Forbidden);
    const past = { articleId, at: "2020-01-01T00:00", zone: "UTC" };
    await expect(setEmbargo(editor, past)).rejects.toThrow(Invalid);
    await publishArticle(editor, { articleId, ...publish });
    await expect(setEmbargo(editor, { articleId, ...until })).rejects.toThrow(Conflict);
  });
});
