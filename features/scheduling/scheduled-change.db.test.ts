import { and, eq, like, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { articles, revisions, workingCopies } from "#db/schema/articles.ts";
import { audit } from "#db/schema/audit.ts";
import { plannedChanges } from "#db/schema/planned-changes.ts";
import { redirects } from "#db/schema/redirects.ts";
import { test } from "#db/test/database-test.ts";
import { expiredTags, forgetExpiredTags } from "#db/test/expired-tags.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { makeAuthor, makeSection, makeStory } from "#db/test/make-story.ts";
import { publicPlaces, shownAt } from "#db/test/public-places.ts";
import { queuedJobs } from "#db/test/queued-jobs.ts";
import { articleTag } from "#features/articles/tags.ts";
import { type StaffActor, systemActor } from "#features/auth/actor.ts";
import { mergeAuthors } from "#features/authors/merge-authors.ts";
import { authorTag } from "#features/authors/tags.ts";
import { movePlanned } from "#features/calendar/move-planned.ts";
import { listPlanned } from "#features/calendar/queries.ts";
import { listRevisions } from "#features/history/queries.ts";
import { listLateChanges } from "#features/scheduling/queries.ts";
import { rescheduleChange } from "#features/scheduling/reschedule-change.ts";
import { scheduleChange } from "#features/scheduling/schedule-change.ts";
import { unscheduleChange } from "#features/scheduling/unschedule-change.ts";
import { sectionTag } from "#features/taxonomy/tags.ts";
import { planReleases } from "#features/workflow/plan-releases.ts";
import { publishArticle } from "#features/workflow/publish-article.ts";
import { releaseChange } from "#features/workflow/release-change.ts";
import { releaseDueChanges } from "#features/workflow/release-due-changes.ts";
import { retractArticle } from "#features/workflow/retract-article.ts";
import { withholdArticle } from "#features/workflow/withhold-article.ts";
import { Forbidden, Invalid } from "#lib/errors.ts";

const SLUG = "two-candidates-one-chair";
const NEW = "A third candidate comes forward";
const later = { at: "2090-06-01T10:00", zone: "UTC", material: false };

const rowOf = async (tx: Transaction, id: number) =>
  (await tx.select().from(articles).where(eq(articles.id, id)))[0]!;

const planOf = async (tx: Transaction, id: number) =>
  (await tx.select().from(plannedChanges).where(eq(plannedChanges.articleId, id)))[0];

/** The editors' next words; answers the version that they make. */
async function write(tx: Transaction, articleId: number, content: object): Promise<number> {
  const [copy] = await tx
    .update(workingCopies)
    .set({ ...content, version: sql`${workingCopies.version} + 1` })
    .where(eq(workingCopies.articleId, articleId))
    .returning({ version: workingCopies.version });
  return copy!.version;
}

/** A live story with other words in its working copy. */
async function changed(tx: Transaction, editor: StaffActor, content: object = { headline: NEW }) {
  const made = await makeStory(tx, editor);
  const { articleId } = made;
  await publishArticle(editor, { articleId, seenVersion: 1, slug: "", material: false });
  const seenVersion = await write(tx, articleId, content);
  return { ...made, seenVersion, plan: { articleId, seenVersion, ...later } };
}

/** As if the clock had jumped past the moment of a change. */
async function letPass(tx: Transaction, articleId: number): Promise<Date> {
  const [plan] = await tx
    .update(plannedChanges)
    .set({ at: sql`date_trunc('milliseconds', now()) - interval '3 minutes'` })
    .where(eq(plannedChanges.articleId, articleId))
    .returning({ at: plannedChanges.at });
  return plan!.at;
}

interface Place {
  articleId: number;
  section: { id: number; slug: string };
}

/** Which words readers and programs get, place by place. */
async function wordsIn({ articleId, section }: Place, word: string) {
  const places = publicPlaces({ articleId, section, slug: SLUG, word });
  const { "sitemap index": _, sitemap: __, ...telling } = places;
  const found = { old: [] as string[], new: [] as string[] };
  for (const [place, read] of Object.entries(telling)) {
    const { text } = await shownAt(read);
    if (text.includes("Two candidates")) found.old.push(place);
    if (text.includes(NEW)) found.new.push(place);
  }
  return { ...found, all: Object.keys(telling) };
}

const actions = async (tx: Transaction, articleId: number) => {
  const rows = await tx
    .select({ action: audit.action })
    .from(audit)
    .where(and(eq(audit.subjectId, String(articleId)), like(audit.action, "change.%")))
    .orderBy(audit.id);
  return rows.map(({ action }) => action);
};

describe("E4 E8: a change of a live story that is scheduled", () => {
  test("is nowhere until its moment; from then on everywhere, with nothing of the old words left, before any job ran", async ({
    tx,
  }) => {
    const editor = await makeStaff(tx, "editor");
    const story = await changed(tx, editor);
    await scheduleChange(editor, story.plan);
    await releaseDueChanges(systemActor);
    const before = await wordsIn(story, "candidates");
    expect(before.old).toEqual(before.all);
    expect(before.new).toEqual([]);
    const at = await letPass(tx, story.articleId);
    const { publishedAt } = await rowOf(tx, story.articleId);
    await releaseDueChanges(systemActor);
    const after = await wordsIn(story, "third");
    expect(after.new).toEqual(after.all);
    expect(after.old).toEqual([]);
    expect(await rowOf(tx, story.articleId)).toMatchObject({
      ...{ stage: "live", revisedAt: at, changedAt: null, publishedAt },
    });
  });

  test("R7: goes live once, by whoever comes first, and is told once", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const { articleId, plan } = await changed(tx, editor);
    await scheduleChange(editor, { ...plan, material: true });
    expect(await queuedJobs(tx, "change.due")).toEqual([{ articleId }]);
    await releaseChange(systemActor, { articleId });
    expect((await planOf(tx, articleId))?.material).toBe(true);
    const at = await letPass(tx, articleId);
    await tx.execute(sql`delete from pgboss.job`);
    expect(await planReleases(systemActor)).toEqual({ planned: 1 });
    expect(await queuedJobs(tx, "change.due")).toEqual([{ articleId }]);
    forgetExpiredTags();
    await releaseDueChanges(systemActor);
    const released = await rowOf(tx, articleId);
    await releaseChange(systemActor, { articleId });
    await releaseDueChanges(systemActor);
    expect(await rowOf(tx, articleId)).toEqual(released);
    expect(released.changedAt).toEqual(at);
    expect(await queuedJobs(tx, "article.published")).toEqual([{ articleId }]);
    expect(expiredTags()).toContain(articleTag(articleId));
    expect(await actions(tx, articleId)).toEqual(["change.schedule", "change.release"]);
    const [newest] = (await listRevisions(articleId)).items;
    expect(newest).toMatchObject({ reason: "published", headline: NEW });
    expect(await planReleases(systemActor)).toEqual({ planned: 0 });
  });

  test("what is written afterwards waits; the working copy is left as it is", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const story = await changed(tx, editor);
    await scheduleChange(editor, story.plan);
    const version = await write(tx, story.articleId, { headline: "Not yet for readers" });
    await letPass(tx, story.articleId);
    await releaseDueChanges(systemActor);
    const { liveRevisionId } = await rowOf(tx, story.articleId);
    const isLive = eq(revisions.id, liveRevisionId!);
    expect((await tx.select().from(revisions).where(isLive))[0]).toMatchObject({ headline: NEW });
    const isThis = eq(workingCopies.articleId, story.articleId);
    expect((await tx.select().from(workingCopies).where(isThis))[0]).toMatchObject({
      ...{ headline: "Not yet for readers", version },
    });
  });

  test("the same request changes nothing; other words or another time take the place of the first", async ({
    tx,
  }) => {
    const editor = await makeStaff(tx, "editor");
    const { articleId, plan } = await changed(tx, editor);
    await scheduleChange(editor, plan);
    const first = await planOf(tx, articleId);
    await scheduleChange(editor, plan);
    expect(await planOf(tx, articleId)).toEqual(first);
    const seenVersion = await write(tx, articleId, { headline: "Other words" });
    await scheduleChange(editor, { ...plan, seenVersion });
    const second = await planOf(tx, articleId);
    expect(second!.revisionId).not.toBe(first!.revisionId);
    await rescheduleChange(editor, { articleId, at: "2090-06-02T10:00", zone: "UTC" });
    await rescheduleChange(editor, { articleId, at: "2090-06-02T10:00", zone: "UTC" });
    expect(await planOf(tx, articleId)).toMatchObject({
      ...{ revisionId: second!.revisionId, at: new Date("2090-06-02T10:00:00Z") },
    });
    expect(await actions(tx, articleId)).toEqual(Array(3).fill("change.schedule"));
  });

  test("is taken back, twice to the same effect, and not once it is live", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const { articleId, plan } = await changed(tx, editor);
    await scheduleChange(editor, plan);
    await unscheduleChange(editor, { articleId });
    await unscheduleChange(editor, { articleId });
    expect(await planOf(tx, articleId)).toBeUndefined();
    expect(await actions(tx, articleId)).toEqual(["change.schedule", "change.unschedule"]);
    await scheduleChange(editor, plan);
    await letPass(tx, articleId);
    await releaseDueChanges(systemActor);
    await expect(unscheduleChange(editor, { articleId })).rejects.toThrow("change.isOut");
    const move = { articleId, at: "2090-06-02T10:00", zone: "UTC" };
    await expect(rescheduleChange(editor, move)).rejects.toThrow("change.isOut");
  });

  test("publishing by hand, retracting and withholding in between take it away", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const byHand = {
      publish: (articleId: number, seenVersion: number) =>
        publishArticle(editor, { articleId, seenVersion, slug: "", material: false }),
      retract: (articleId: number) => retractArticle(editor, { articleId, reason: "Wrong." }),
      withhold: (articleId: number) => withholdArticle(editor, { articleId, reason: "Court." }),
    };
    for (const [name, act] of Object.entries(byHand)) {
      const { articleId, plan } = await changed(tx, editor);
      await scheduleChange(editor, plan);
      await letPass(tx, articleId);
      const seenVersion = await write(tx, articleId, { headline: "By hand" });
      await act(articleId, seenVersion);
      const { liveRevisionId } = await rowOf(tx, articleId);
      await releaseDueChanges(systemActor);
      await releaseChange(systemActor, { articleId });
      expect((await rowOf(tx, articleId)).liveRevisionId, name).toBe(liveRevisionId);
      expect(await actions(tx, articleId), name).toEqual(["change.schedule", "change.unschedule"]);
    }
  });

  test("publishing what is live anyway takes it away as well", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const { articleId, plan } = await changed(tx, editor);
    await scheduleChange(editor, plan);
    const seenVersion = await write(tx, articleId, { headline: "Two candidates, one chair" });
    await publishArticle(editor, { articleId, seenVersion, slug: "", material: false });
    expect(await planOf(tx, articleId)).toBeUndefined();
  });

  test("X3: is an editor's; the checks hold; what is not live, not new or past is refused", async ({
    tx,
  }) => {
    const writer = await makeStaff(tx, "writer");
    const editor = await makeStaff(tx, "editor");
    const { articleId, plan } = await changed(tx, editor);
    const refused = (who: StaffActor, more: object = {}) =>
      expect(scheduleChange(who, { ...plan, ...more })).rejects;
    await refused(writer).toThrow(Forbidden);
    await expect(unscheduleChange(writer, { articleId })).rejects.toThrow(Forbidden);
    const move = { articleId, at: "2090-06-02T10:00", zone: "UTC" };
    await expect(rescheduleChange(writer, move)).rejects.toThrow(Forbidden);
    await expect(releaseChange(editor, { articleId })).rejects.toThrow(Forbidden);
    await refused(editor, { seenVersion: 1 }).toThrow("story.stale");
    await refused(editor, { at: "2020-01-01T10:00" }).toThrow(Invalid);
    const noByline = await write(tx, articleId, { bylines: [] });
    await refused(editor, { seenVersion: noByline }).toThrow("check.byline");
    const draft = await makeStory(tx, editor);
    const other = { articleId: draft.articleId, seenVersion: 1 };
    await refused(editor, other).toThrow("change.notLive");
    const live = { articleId: draft.articleId, seenVersion: 1, slug: "", material: false };
    await publishArticle(editor, live);
    await refused(editor, other).toThrow("change.nothing");
    expect(await tx.select().from(plannedChanges)).toEqual([]);
  });

  test("D12: nothing that shows the story, or will, is kept past its moment", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const section = await makeSection(tx);
    const authorId = await makeAuthor(tx);
    const facts = { sectionId: section.id, bylines: [{ authorId, role: "text" }] };
    const story = await changed(tx, editor, { headline: NEW, ...facts });
    forgetExpiredTags();
    await scheduleChange(editor, story.plan);
    const told = [articleTag(story.articleId), sectionTag(story.section.id)];
    const entered = [sectionTag(section.id), authorTag(authorId)];
    expect(expiredTags()).toEqual(expect.arrayContaining([...told, ...entered]));
    const soon = sql`now() + interval '90 seconds'`;
    await tx.update(plannedChanges).set({ at: soon });
    const places = publicPlaces({ ...story, slug: SLUG, word: "candidates" });
    const { article: _, "front page": __, section: ___, search: ____, ...documents } = places;
    for (const [place, read] of Object.entries(documents)) {
      const { render } = await shownAt(read);
      expect(render.maxAgeSeconds, place).toBeLessThanOrEqual(90);
    }
  });

  test("D9: that puts the story in another section leaves a way from its old address", async ({
    tx,
  }) => {
    const editor = await makeStaff(tx, "editor");
    const section = await makeSection(tx);
    const story = await changed(tx, editor, { headline: NEW, sectionId: section.id });
    await scheduleChange(editor, story.plan);
    await letPass(tx, story.articleId);
    await releaseDueChanges(systemActor);
    const isOld = eq(redirects.path, `/${story.section.slug}/${SLUG}`);
    const [way] = await tx.select().from(redirects).where(isOld);
    expect(way?.target).toBe(`/${section.slug}/${SLUG}`);
    const moved = await wordsIn({ ...story, section }, "third");
    expect(moved.new).toEqual(moved.all);
  });

  test("E19: follows an author who was merged into another meanwhile", async ({ tx }) => {
    const editor = await makeStaff(tx, "administrator");
    const [former, current] = [await makeAuthor(tx), await makeAuthor(tx)];
    const bylines = [{ authorId: former, role: "text" }];
    const { articleId, plan } = await changed(tx, editor, { headline: NEW, bylines });
    await scheduleChange(editor, plan);
    await mergeAuthors(editor, { authorId: former, intoId: current });
    await letPass(tx, articleId);
    await releaseDueChanges(systemActor);
    const { liveRevisionId } = await rowOf(tx, articleId);
    const [live] = await tx.select().from(revisions).where(eq(revisions.id, liveRevisionId!));
    expect(live).toMatchObject({ headline: NEW, bylines: [{ authorId: current, role: "text" }] });
  });

  test("E20: that fails holds up no other, and is raised at the desk until somebody took it back", async ({
    tx,
  }) => {
    const editor = await makeStaff(tx, "editor");
    const broken = await changed(tx, editor);
    await scheduleChange(editor, broken.plan);
    const whole = await changed(tx, editor);
    await scheduleChange(editor, whole.plan);
    expect(await listLateChanges()).toEqual([]);
    await letPass(tx, broken.articleId);
    await letPass(tx, whole.articleId);
    await tx.execute(
      sql.raw(`create function refuse_this() returns trigger language plpgsql as
      $$ begin raise exception 'cannot be live'; end $$;
      create trigger refuse_this before insert on revisions for each row
      when (new.article_id = ${broken.articleId}) execute function refuse_this()`),
    );
    await expect(releaseDueChanges(systemActor)).rejects.toThrow();
    expect(await planOf(tx, whole.articleId)).toBeUndefined();
    expect(await listLateChanges()).toMatchObject([{ articleId: broken.articleId }]);
    await unscheduleChange(editor, { articleId: broken.articleId });
    expect(await listLateChanges()).toEqual([]);
  });

  test("E14: stands in the calendar and is moved there", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const { articleId, plan } = await changed(tx, editor);
    await scheduleChange(editor, plan);
    const dayOf = (day: string) =>
      listPlanned(editor, new Date(`${day}T00:00:00Z`), new Date(`${day}T23:59:59Z`));
    expect(await dayOf("2090-06-01")).toMatchObject([{ kind: "change", articleId }]);
    await movePlanned(editor, { articleId, kind: "change", day: "2090-06-03" });
    expect(await dayOf("2090-06-01")).toEqual([]);
    expect(await dayOf("2090-06-03")).toMatchObject([{ kind: "change", articleId }]);
    await expect(
      movePlanned(editor, { articleId, kind: "change", day: "2020-06-03" }),
    ).rejects.toThrow(Invalid);
  });
});
