import { asc, desc, eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { db } from "#db/client.ts";
import { articles, frontArrangements, frontSlots } from "#db/schema/articles.ts";
import { audit } from "#db/schema/audit.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { committedTest, test } from "#db/test/database-test.ts";
import { expiredTags, forgetExpiredTags } from "#db/test/expired-tags.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { refusal } from "#db/test/refusal.ts";
import { findStanding } from "#features/front/find-standing.ts";
import { listArrangements, undoneTo } from "#features/front/list-arrangements.ts";
import { restoreFront } from "#features/front/restore-front.ts";
import { saveFront } from "#features/front/save-front.ts";
import type { Slot } from "#features/front/slot.ts";
import { Conflict, Forbidden, Invalid, NotFound } from "#lib/errors.ts";

const mark = async () => (await findStanding(db(), "UTC")).mark;
const placed = async () =>
  (await db().select().from(frontSlots).orderBy(asc(frontSlots.position))).map(
    ({ position, articleId }) => [position, articleId],
  );
const slot = (place: number, articleId: number, more: Partial<Slot> = {}): Slot => ({
  ...{ place, articleId, headline: "", until: "" },
  ...more,
});

async function threeStories(tx: Pick<Transaction, "insert" | "update" | "select" | "delete">) {
  const sectionId = await addSection(tx as Transaction, "peace");
  const ids: number[] = [];
  for (const slug of ["a", "b", "c"]) {
    ids.push(await addLiveArticle(tx as Transaction, { slug, sectionId }));
  }
  return ids as [number, number, number];
}

describe("E15: an arrangement is saved", () => {
  test("as one act: places, headlines, until when; recorded, kept, and the page expires", async ({
    tx,
  }) => {
    const [a, b] = await threeStories(tx);
    const editor = await makeStaff(tx, "editor");
    forgetExpiredTags();
    const slots = [
      slot(1, a, { headline: "Of the front" }),
      slot(3, b, { until: "2090-05-01T10:30" }),
    ];
    await saveFront(editor, { slots, seen: await mark() });
    expect(await tx.select().from(frontSlots).orderBy(asc(frontSlots.position))).toEqual([
      { position: 1, articleId: a, headline: "Of the front", until: null },
      { position: 3, articleId: b, headline: "", until: new Date("2090-05-01T10:30:00Z") },
    ]);
    expect(expiredTags()).toEqual(["front"]);
    const [line] = await tx.select().from(audit).orderBy(desc(audit.id)).limit(1);
    expect(line).toMatchObject({ action: "front.arrange", actorId: editor.staffId, before: [] });
    expect(line?.after).toMatchObject([
      { place: 1, articleId: a, headline: "Of the front" },
      { place: 3 },
    ]);
    expect(
      (await listArrangements()).map(({ savedBy, places }) => [savedBy, places.length]),
    ).toEqual([
      ["editor", 2],
      [null, 0],
    ]);
  });

  test("twice by a double click: once, and the second is no conflict", async ({ tx }) => {
    const [a] = await threeStories(tx);
    const editor = await makeStaff(tx, "editor");
    const sent = { slots: [slot(1, a)], seen: await mark() };
    await saveFront(editor, sent);
    forgetExpiredTags();
    await saveFront(editor, sent);
    expect(await tx.$count(frontArrangements)).toBe(2);
    expect(expiredTags()).toEqual([]);
  });

  test("not over what somebody else saved since, or an import pinned", async ({ tx }) => {
    const [a, b, c] = await threeStories(tx);
    const [ada, bo] = [await makeStaff(tx, "editor"), await makeStaff(tx, "administrator")];
    const seen = await mark();
    await saveFront(ada, { slots: [slot(1, a)], seen });
    await expect(saveFront(bo, { slots: [slot(1, b)], seen })).rejects.toThrow(Conflict);
    const later = await mark();
    await tx.insert(frontSlots).values({ position: 2, articleId: c });
    await expect(saveFront(bo, { slots: [slot(1, b)], seen: later })).rejects.toThrow(Conflict);
    expect(await placed()).toEqual([
      [1, a],
      [2, c],
    ]);
  });

  test.for(["section_editor", "copy_editor", "writer", "photo_editor"] as const)(
    "not by a %s",
    async (role, { tx }) => {
      const [a] = await threeStories(tx);
      const actor = await makeStaff(tx, role);
      const saving = saveFront(actor, { slots: [slot(1, a)], seen: await mark() });
      await expect(saving).rejects.toThrow(Forbidden);
      expect(await placed()).toEqual([]);
    },
  );

  test("not with a story twice, too long a headline, a time that is past or none", async ({
    tx,
  }) => {
    const [a, b, c] = await threeStories(tx);
    const editor = await makeStaff(tx, "editor");
    const slots = [
      slot(1, a),
      slot(2, a),
      slot(3, b, { headline: "x".repeat(121), until: "2001-01-01T00:00" }),
      slot(4, c, { until: "soon" }),
    ];
    const refused = await saveFront(editor, { slots, seen: await mark() }).catch((error) => error);
    expect(refused).toBeInstanceOf(Invalid);
    expect(refused.issues.map(({ field }: { field: string }) => field)).toEqual([
      "story2",
      "headline3",
      "until3",
      "until4",
    ]);
    expect(await placed()).toEqual([]);
  });

  test("not with a story that is retracted, under embargo, unlisted, a draft, or none at all", async ({
    tx,
  }) => {
    const ids = await threeStories(tx);
    const editor = await makeStaff(tx, "editor");
    const states = [
      { stage: "retracted" as const, retractedAt: new Date(), retractionReason: "x" },
      { embargoUntil: new Date(Date.now() + 3_600_000) },
      { unlistedAt: new Date() },
    ];
    for (const [at, state] of states.entries()) {
      await tx.update(articles).set(state).where(eq(articles.id, ids[at]!));
    }
    const [draft] = await tx.insert(articles).values({ slug: "draft" }).returning();
    for (const id of [...ids, draft!.id, 900_000_000_001]) {
      const saving = saveFront(editor, { slots: [slot(1, id)], seen: await mark() });
      await expect(saving, String(id)).rejects.toMatchObject({
        issues: [{ field: "story1", key: "front.notLive" }],
      });
    }
    expect(await tx.$count(frontArrangements)).toBe(0);
  });

  test("what stands may stay though readers do not get it for now", async ({ tx }) => {
    const [a, b] = await threeStories(tx);
    const editor = await makeStaff(tx, "editor");
    await saveFront(editor, { slots: [slot(1, a)], seen: await mark() });
    const embargoUntil = new Date(Date.now() + 3_600_000);
    await tx.update(articles).set({ embargoUntil }).where(eq(articles.id, a));
    await saveFront(editor, { slots: [slot(1, a), slot(2, b)], seen: await mark() });
    expect(await placed()).toEqual([
      [1, a],
      [2, b],
    ]);
  });
});

describe("E15: an earlier arrangement is put back", () => {
  test("undoing goes one back at a time, to what stood before anybody arranged it", async ({
    tx,
  }) => {
    const [a, b, c] = await threeStories(tx);
    const editor = await makeStaff(tx, "editor");
    await tx.insert(frontSlots).values({ position: 5, articleId: c });
    for (const id of [a, b]) {
      await saveFront(editor, { slots: [slot(1, id)], seen: await mark() });
    }
    const undo = async () => {
      const arrangementId = undoneTo(await listArrangements());
      if (arrangementId === undefined) return "nothing";
      await restoreFront(editor, { arrangementId, seen: await mark() });
      return placed();
    };
    expect(await undo()).toEqual([[1, a]]);
    expect(await undo()).toEqual([[5, c]]);
    expect(await undo()).toBe("nothing");
    expect(await tx.$count(frontArrangements)).toBe(5);
  });

  test("without what left the lists and what has had its time; not over what was not seen", async ({
    tx,
  }) => {
    const [a, b, c] = await threeStories(tx);
    const editor = await makeStaff(tx, "editor");
    const old = await tx
      .insert(frontArrangements)
      .values({
        slots: [
          { place: 1, articleId: a, headline: "", until: null },
          { place: 2, articleId: b, headline: "", until: "2001-01-01T00:00:00.000Z" },
          { place: 3, articleId: c, headline: "Kept", until: null },
          { place: 4, articleId: 900_000_000_001, headline: "", until: null },
        ],
      })
      .returning();
    const arrangementId = old[0]!.id;
    await tx.update(articles).set({ unlistedAt: new Date() }).where(eq(articles.id, a));
    await expect(restoreFront(editor, { arrangementId, seen: "x" })).rejects.toThrow(Conflict);
    expect(await restoreFront(editor, { arrangementId, seen: await mark() })).toBe(3);
    expect(await placed()).toEqual([[3, c]]);
    const absent = restoreFront(editor, { arrangementId: 900_000_000_001, seen: await mark() });
    await expect(absent).rejects.toThrow(NotFound);
  });

  test("what was once saved can be neither changed nor taken away", async ({ tx }) => {
    await tx.insert(frontArrangements).values({ slots: [] });
    for (const statement of [
      sql`update front_arrangements set saved_by = 1`,
      sql`delete from front_arrangements`,
      sql`truncate front_arrangements`,
    ]) {
      expect(await refusal(tx, statement)).toMatchObject({ code: "23001" });
    }
  });
});

committedTest(
  "E15, R5: of ten who save at once, one is first and the others are told",
  async () => {
    const ids = await threeStories(db() as unknown as Transaction);
    const editor = await makeStaff(db(), "editor");
    const seen = await mark();
    const saves = Array.from({ length: 10 }, (_, at) =>
      saveFront(editor, { slots: [slot(1 + (at % 5), ids[at % 3]!)], seen }),
    );
    const answers = await Promise.allSettled(saves);
    expect(await placed()).toHaveLength(1);
    expect(await db().$count(frontArrangements)).toBe(2);
    const reasons = answers.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(reasons).not.toEqual([]);
    for (const reason of reasons) expect(reason).toBeInstanceOf(Conflict);
  },
);
