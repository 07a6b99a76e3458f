import { and, eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { revisions, workingCopies } from "#db/schema/articles.ts";
import { audit } from "#db/schema/audit.ts";
import { storyLocks } from "#db/schema/story-locks.ts";
import { test } from "#db/test/database-test.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { makeStory } from "#db/test/make-story.ts";
import { contentOf } from "#features/revisions/content.ts";
import { releaseStory } from "#features/revisions/lock/release-story.ts";
import { findHolder, HELD_SECONDS } from "#features/revisions/lock/story-holder.ts";
import { takeOverStory } from "#features/revisions/lock/take-over-story.ts";
import { saveWorkingCopy } from "#features/revisions/save-working-copy.ts";
import { Conflict, Forbidden } from "#lib/errors.ts";

/** A story that Ada writes on her page, and Ben, who has it open. */
async function written(tx: Transaction) {
  const ada = await makeStaff(tx, "editor");
  const ben = await makeStaff(tx, "editor");
  const { articleId } = await makeStory(tx, ada);
  const [copy] = await tx
    .select()
    .from(workingCopies)
    .where(eq(workingCopies.articleId, articleId));
  const type = (headline: string) => ({ ...contentOf(copy!), headline });
  const page = "page-of-ada";
  await saveWorkingCopy(ada, { articleId, seenVersion: 1, content: type("Hers"), page });
  return { ada, ben, articleId, type };
}

const history = (tx: Transaction, articleId: number) =>
  tx
    .select({ headline: revisions.headline, reason: revisions.reason, savedBy: revisions.savedBy })
    .from(revisions)
    .where(eq(revisions.articleId, articleId))
    .orderBy(revisions.number);

describe("E3: one page writes, and others can take over", () => {
  test("whoever saves writes from then on; another page’s save is set aside, also a current one", async ({
    tx,
  }) => {
    const { ada, ben, articleId, type } = await written(tx);
    expect(await findHolder(tx, articleId)).toMatchObject({
      ...{ staffId: ada.staffId, page: "page-of-ada" },
    });
    const late = { articleId, seenVersion: 2, content: type("His"), page: "page-of-ben" };
    const refused = await saveWorkingCopy(ben, late).catch((error) => error);
    expect(refused).toBeInstanceOf(Conflict);
    expect(refused.detail).toMatchObject({
      ...{ version: 2, holder: { page: "page-of-ada" }, content: { headline: "Hers" } },
    });
    expect((await history(tx, articleId)).at(-1)).toMatchObject({
      ...{ headline: "His", reason: "set_aside", savedBy: ben.staffId },
    });
  });

  test("taking over keeps both versions, is written down, and the same again changes nothing", async ({
    tx,
  }) => {
    const { ada, ben, articleId, type } = await written(tx);
    const taking = { articleId, page: "page-of-ben" };
    const standing = await takeOverStory(ben, taking);
    expect(standing).toMatchObject({ version: 2, content: { headline: "Hers" } });
    expect(await takeOverStory(ben, taking)).toMatchObject({ version: 2 });
    const typed = { articleId, seenVersion: 2, content: type("Hers, later"), page: "page-of-ada" };
    await expect(saveWorkingCopy(ada, typed)).rejects.toThrow(Conflict);
    await saveWorkingCopy(ben, { ...typed, content: type("His"), page: "page-of-ben" });
    expect(await history(tx, articleId)).toEqual([
      { headline: "Hers", reason: "saved", savedBy: ada.staffId },
      { headline: "Hers, later", reason: "set_aside", savedBy: ada.staffId },
    ]);
    const taken = await tx
      .select({ before: audit.before, after: audit.after })
      .from(audit)
      .where(and(eq(audit.action, "article.takeover"), eq(audit.subjectId, String(articleId))));
    expect(taken).toEqual([{ before: { staffId: ada.staffId }, after: { staffId: ben.staffId } }]);
  });

  test("a page that is closed, or silent for two minutes, holds nothing any more", async ({
    tx,
  }) => {
    const { ada, ben, articleId, type } = await written(tx);
    await releaseStory(ben, { articleId, page: "page-of-ada" });
    expect(await findHolder(tx, articleId)).toBeDefined();
    await releaseStory(ada, { articleId, page: "page-of-ada" });
    expect(await findHolder(tx, articleId)).toBeUndefined();
    const save = { articleId, content: type("Hers again"), page: "page-of-ada" };
    await saveWorkingCopy(ada, { ...save, seenVersion: 2 });
    await tx
      .update(storyLocks)
      .set({ renewedAt: sql`now() - make_interval(secs => ${HELD_SECONDS})` });
    const his = { articleId, content: type("His"), page: "page-of-ben", seenVersion: 3 };
    expect(await saveWorkingCopy(ben, his)).toEqual({ version: 4 });
    expect(await findHolder(tx, articleId)).toMatchObject({ page: "page-of-ben" });
  });

  test("X3: who may not edit a story cannot take it over", async ({ tx }) => {
    const { articleId } = await written(tx);
    for (const role of ["moderator", "writer", "business"] as const) {
      const actor = await makeStaff(tx, role);
      const taking = takeOverStory(actor, { articleId, page: "page-of-x" });
      await expect(taking).rejects.toThrow(Forbidden);
    }
    expect(await findHolder(tx, articleId)).toMatchObject({ page: "page-of-ada" });
  });
});
