import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { articles } from "#db/schema/articles.ts";
import { settings } from "#db/schema/settings.ts";
import { staff } from "#db/schema/staff.ts";
import { test } from "#db/test/database-test.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { makeStory } from "#db/test/make-story.ts";
import { loadCalendarFeed } from "#features/calendar/loaders.ts";
import { movePlanned } from "#features/calendar/move-planned.ts";
import { listPlanned } from "#features/calendar/queries.ts";
import { renewFeed } from "#features/calendar/renew-feed.ts";
import { revokeFeed } from "#features/calendar/revoke-feed.ts";
import { setDueTime } from "#features/planning/set-due-time.ts";
import { scheduleArticle } from "#features/scheduling/schedule-article.ts";
import { setEmbargo } from "#features/scheduling/set-embargo.ts";
import { publishArticle } from "#features/workflow/publish-article.ts";
import { Forbidden, Invalid, NotFound } from "#lib/errors.ts";

const at = (text: string) => new Date(text);
const later = { zone: "UTC", slug: "", seenVersion: 1 };

describe("E14: what the desk plans", () => {
  test("is when stories are due, come out, are let out and came out, each once, in order", async ({
    tx,
  }) => {
    const editor = await makeStaff(tx, "editor");
    const one = await makeStory(tx, editor, { headline: "One" });
    const two = await makeStory(tx, editor, { headline: "Two" });
    const { articleId } = one;
    await setDueTime(editor, { articleId, due: "2090-06-01T09:00" });
    await scheduleArticle(editor, { articleId, ...later, at: "2090-06-01T12:00" });
    await setEmbargo(editor, { articleId, zone: "UTC", at: "2090-06-01T11:00" });
    const publish = { articleId: two.articleId, seenVersion: 1, slug: "", material: false };
    await publishArticle(editor, publish);
    const day = await listPlanned(editor, at("2090-06-01"), at("2090-06-02"));
    expect(day.map(({ kind, headline }) => `${kind} ${headline}`)).toEqual([
      ...["due One", "embargo One", "scheduled One"],
    ]);
    const all = await listPlanned(editor, at("2000-01-01"), at("2091-01-01"));
    expect(all[0]).toMatchObject({ kind: "published", headline: "Two" });
    const outsider = await makeStaff(tx, "contributor");
    expect(await listPlanned(outsider, at("2000-01-01"), at("2091-01-01"))).toEqual([]);
  });

  test("moves to another day and keeps its time of day in the publication's zone, over a change of clocks", async ({
    tx,
  }) => {
    await tx.update(settings).set({ timeZone: "America/New_York" });
    const editor = await makeStaff(tx, "editor");
    const { articleId } = await makeStory(tx, editor);
    await setDueTime(editor, { articleId, due: "2090-03-10T09:00" });
    const zoned = { ...later, zone: "America/New_York" };
    await scheduleArticle(editor, { articleId, ...zoned, at: "2090-03-10T09:30" });
    const row = async () =>
      (await tx.select().from(articles).where(eq(articles.id, articleId)))[0]!;
    const { liveRevisionId } = await row();
    await movePlanned(editor, { articleId, kind: "due", day: "2090-03-13" });
    await movePlanned(editor, { articleId, kind: "scheduled", day: "2090-03-13" });
    expect(await row()).toMatchObject({
      dueAt: at("2090-03-13T13:00:00Z"),
      scheduledFor: at("2090-03-13T13:30:00Z"),
      publishedAt: at("2090-03-13T13:30:00Z"),
      liveRevisionId,
    });
  });

  test("X3: is moved by those who may set it, and into no past", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const { articleId } = await makeStory(tx, editor);
    await scheduleArticle(editor, { articleId, ...later, at: "2090-03-10T09:30" });
    const move = { articleId, kind: "scheduled", day: "2090-03-13" } as const;
    await expect(movePlanned(await makeStaff(tx, "writer"), move)).rejects.toThrow(Forbidden);
    await expect(movePlanned(editor, { ...move, day: "2020-01-01" })).rejects.toThrow(Invalid);
    await publishArticle(editor, { articleId, seenVersion: 1, slug: "", material: false });
    await expect(movePlanned(editor, move)).rejects.toThrow(NotFound);
  });
});

describe("E14: the secret address", () => {
  test("X2: is answered until it is renewed or ended, or the account disabled, and stands nowhere", async ({
    tx,
  }) => {
    const editor = await makeStaff(tx, "editor");
    const { articleId } = await makeStory(tx, editor, { headline: "Planned, once" });
    const due = new Date(Date.now() + 86_400_000).toISOString().slice(0, 16);
    await setDueTime(editor, { articleId, due });
    const { secret } = await renewFeed(editor);
    const text = await loadCalendarFeed(secret);
    expect(text).toContain(`UID:due-${articleId}@`);
    expect(text).toContain("SUMMARY:Due: Planned\\, once");
    expect(await loadCalendarFeed("wrong")).toBeUndefined();
    const renewed = await renewFeed(editor);
    expect(await loadCalendarFeed(secret)).toBeUndefined();
    expect(await loadCalendarFeed(renewed.secret)).toBe(text);
    const isThis = eq(staff.id, editor.staffId);
    await tx.update(staff).set({ disabledAt: new Date() }).where(isThis);
    expect(await loadCalendarFeed(renewed.secret)).toBeUndefined();
    await tx.update(staff).set({ disabledAt: null }).where(isThis);
    await revokeFeed(editor);
    await revokeFeed(editor);
    expect(await loadCalendarFeed(renewed.secret)).toBeUndefined();
  });

  test("X3: shows a contributor's own stories alone", async ({ tx }) => {
    const contributor = await makeStaff(tx, "contributor");
    const editor = await makeStaff(tx, "editor");
    const { articleId } = await makeStory(tx, editor, { headline: "Not theirs" });
    const due = new Date(Date.now() + 86_400_000).toISOString().slice(0, 16);
    await setDueTime(editor, { articleId, due });
    const { secret } = await renewFeed(contributor);
    expect(await loadCalendarFeed(secret)).not.toContain("Not theirs");
  });
});
