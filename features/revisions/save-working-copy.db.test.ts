import { asc, eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { db } from "#db/client.ts";
import { revisions, workingCopies } from "#db/schema/articles.ts";
import { bodyOf } from "#db/test/body-of.ts";
import { committedTest, test } from "#db/test/database-test.ts";
import { expiredTags, forgetExpiredTags } from "#db/test/expired-tags.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { makeSection, makeStory } from "#db/test/make-story.ts";
import type { Actor } from "#features/auth/actor.ts";
import { readerActor } from "#features/auth/actor.ts";
import { contentOf } from "#features/revisions/content.ts";
import { saveWorkingCopy } from "#features/revisions/save-working-copy.ts";
import { Conflict, Forbidden } from "#lib/errors.ts";

const copyOf = async (tx: Pick<Transaction, "select">, articleId: number) => {
  const [copy] = await tx
    .select()
    .from(workingCopies)
    .where(eq(workingCopies.articleId, articleId));
  return copy!;
};

const historyOf = async (tx: Transaction, articleId: number) => {
  const rows = await tx
    .select({ headline: revisions.headline, savedBy: revisions.savedBy, reason: revisions.reason })
    .from(revisions)
    .where(eq(revisions.articleId, articleId))
    .orderBy(asc(revisions.number));
  return rows;
};

/** Saves a headline over the version that stands. */
async function saveHeadline(
  tx: Pick<Transaction, "select">,
  actor: Actor,
  { articleId, headline }: { articleId: number; headline: string },
) {
  const copy = await copyOf(tx, articleId);
  const content = { ...contentOf(copy), headline };
  return saveWorkingCopy(actor, { articleId, seenVersion: copy.version, content });
}

const age = (tx: Transaction, articleId: number, minutes: number) =>
  tx
    .update(workingCopies)
    .set({ editedAt: sql`now() - make_interval(mins => ${minutes})` })
    .where(eq(workingCopies.articleId, articleId));

describe("saveWorkingCopy", () => {
  test("E2: what is typed is stored, with its author and the next version", async ({ tx }) => {
    const writer = await makeStaff(tx, "writer");
    const { articleId } = await makeStory(tx, writer);
    const content = {
      ...contentOf(await copyOf(tx, articleId)),
      headline: "Three candidates",
      body: bodyOf("New words."),
    };
    const saved = await saveWorkingCopy(writer, { articleId, seenVersion: 1, content });
    expect(saved).toEqual({ version: 2 });
    const copy = await copyOf(tx, articleId);
    expect(contentOf(copy)).toEqual(content);
    expect(copy).toMatchObject({ version: 2, editedBy: writer.staffId });
  });

  test("E4: readers' pages do not expire", async ({ tx }) => {
    const writer = await makeStaff(tx, "writer");
    const { articleId } = await makeStory(tx, writer);
    forgetExpiredTags();
    await saveHeadline(tx, writer, { articleId, headline: "Quiet" });
    expect(expiredTags()).toEqual([]);
  });

  test("E3: a stale save is refused, says who stands in the way, and loses neither text", async ({
    tx,
  }) => {
    const writer = await makeStaff(tx, "writer");
    const editor = await makeStaff(tx, "editor");
    const { articleId } = await makeStory(tx, writer);
    const seen = contentOf(await copyOf(tx, articleId));
    await saveHeadline(tx, editor, { articleId, headline: "Theirs" });
    const stale = { articleId, seenVersion: 1, content: { ...seen, headline: "Mine" } };
    const refused = await saveWorkingCopy(writer, stale).catch((error) => error);
    expect(refused).toBeInstanceOf(Conflict);
    expect(refused.detail).toMatchObject({
      ...{ version: 2, editedBy: "editor", content: { headline: "Theirs" } },
    });
    await saveWorkingCopy(writer, stale).catch(() => {});
    const aside = { headline: "Mine", savedBy: writer.staffId, reason: "set_aside" };
    expect((await historyOf(tx, articleId)).slice(1)).toEqual([aside]);
    expect((await copyOf(tx, articleId)).headline).toBe("Theirs");
    await saveWorkingCopy(writer, { ...stale, seenVersion: 2 });
    expect((await copyOf(tx, articleId)).headline).toBe("Mine");
    expect((await historyOf(tx, articleId)).at(-1)).toMatchObject({
      headline: "Theirs",
      savedBy: editor.staffId,
    });
  });

  test("R5: the same save again is no new version, even when it comes late", async ({ tx }) => {
    const writer = await makeStaff(tx, "writer");
    const { articleId } = await makeStory(tx, writer);
    const content = { ...contentOf(await copyOf(tx, articleId)), headline: "Once" };
    const save = { articleId, seenVersion: 1, content };
    expect(await saveWorkingCopy(writer, save)).toEqual({ version: 2 });
    expect(await saveWorkingCopy(writer, save)).toEqual({ version: 2 });
  });

  test("R5: a save whose answer was lost is no stranger’s: what follows goes over it", async ({
    tx,
  }) => {
    const writer = await makeStaff(tx, "writer");
    const { articleId } = await makeStory(tx, writer);
    const content = { ...contentOf(await copyOf(tx, articleId)), headline: "First " };
    const save = { articleId, seenVersion: 1, content, saveKey: "first-save" };
    await saveWorkingCopy(writer, save);
    await saveWorkingCopy(await makeStaff(tx, "editor"), {
      ...{ articleId, seenVersion: 2, saveKey: "of-another" },
      content: { ...content, kicker: "Vote" },
    });
    const next = { ...save, content: { ...content, headline: "Second" }, saveKey: "second-save" };
    const late = { ...next, unanswered: ["first-save"] };
    await expect(saveWorkingCopy(writer, late)).rejects.toThrow(Conflict);
    const known = { ...next, unanswered: ["of-another"] };
    expect(await saveWorkingCopy(writer, known)).toEqual({ version: 4 });
    expect(await saveWorkingCopy(writer, { ...known, content })).toEqual({ version: 4 });
  });

  test("E5: ten minutes of one author's saves leave one version in the history", async ({ tx }) => {
    const writer = await makeStaff(tx, "writer");
    const { articleId } = await makeStory(tx, writer);
    for (const headline of ["a", "b", "c"]) await saveHeadline(tx, writer, { articleId, headline });
    expect(await historyOf(tx, articleId)).toEqual([]);
    await age(tx, articleId, 10);
    await saveHeadline(tx, writer, { articleId, headline: "d" });
    await saveHeadline(tx, writer, { articleId, headline: "e" });
    expect((await historyOf(tx, articleId)).map(({ headline }) => headline)).toEqual(["c"]);
  });

  test("E5: what somebody else wrote is kept before it is overwritten", async ({ tx }) => {
    const writer = await makeStaff(tx, "writer");
    const editor = await makeStaff(tx, "editor");
    const { articleId } = await makeStory(tx, writer);
    await saveHeadline(tx, writer, { articleId, headline: "Hers" });
    await saveHeadline(tx, editor, { articleId, headline: "His" });
    expect(await historyOf(tx, articleId)).toEqual([
      { headline: "Hers", savedBy: writer.staffId, reason: "saved" },
    ]);
  });

  test("E5: history is only ever added to", async ({ tx }) => {
    const writer = await makeStaff(tx, "writer");
    const { articleId } = await makeStory(tx, writer);
    await saveHeadline(tx, await makeStaff(tx, "editor"), { articleId, headline: "New" });
    const rewriting = tx.transaction((inner) =>
      inner
        .update(revisions)
        .set({ headline: "Never said" })
        .where(eq(revisions.articleId, articleId)),
    );
    await expect(rewriting).rejects.toThrow();
    const forgetting = tx.transaction((inner) =>
      inner.delete(revisions).where(eq(revisions.articleId, articleId)),
    );
    await expect(forgetting).rejects.toThrow();
    expect((await historyOf(tx, articleId)).length).toBe(1);
  });

  test("X3: readers, moderators and other writers may not, nor into a section of others", async ({
    tx,
  }) => {
    const writer = await makeStaff(tx, "writer");
    const { articleId, section } = await makeStory(tx, writer);
    const elsewhere = await makeSection(tx);
    const refused = [
      readerActor,
      await makeStaff(tx, "moderator"),
      await makeStaff(tx, "writer"),
      await makeStaff(tx, "section_editor", elsewhere.id),
    ];
    for (const actor of refused) {
      const saving = saveHeadline(tx, actor, { articleId, headline: "Theirs" });
      await expect(saving).rejects.toThrow(Forbidden);
    }
    const editor = await makeStaff(tx, "section_editor", section.id);
    const content = { ...contentOf(await copyOf(tx, articleId)), sectionId: elsewhere.id };
    await expect(saveWorkingCopy(editor, { articleId, seenVersion: 1, content })).rejects.toThrow(
      Forbidden,
    );
    expect((await copyOf(tx, articleId)).version).toBe(1);
  });

  committedTest("R5: the same save 100 times at once is one version and one answer", async () => {
    const writer = await makeStaff(db(), "editor");
    const { articleId } = await makeStory(db(), writer);
    const content = { ...contentOf(await copyOf(db(), articleId)), headline: "Once" };
    const save = { articleId, seenVersion: 1, content, saveKey: "only-save" };
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => saveWorkingCopy(writer, save)),
    );
    expect(new Set(answers.map(({ version }) => version))).toEqual(new Set([2]));
    expect((await copyOf(db(), articleId)).version).toBe(2);
    expect(await db().$count(revisions)).toBe(0);
  });

  committedTest(
    "R5: of many saves over one version at once, one wins and the rest are told",
    async () => {
      const writer = await makeStaff(db(), "editor");
      const { articleId } = await makeStory(db(), writer);
      const seen = contentOf(await copyOf(db(), articleId));
      const saves = Array.from({ length: 8 }, (_, number) =>
        saveWorkingCopy(writer, {
          articleId,
          seenVersion: 1,
          content: { ...seen, headline: `Version ${number}` },
        }),
      );
      const answers = await Promise.allSettled(saves);
      expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      const reasons = answers.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
      expect(reasons.every((reason) => reason instanceof Conflict)).toBe(true);
      expect((await copyOf(db(), articleId)).version).toBe(2);
    },
  );
});
