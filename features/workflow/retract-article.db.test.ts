import { desc, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { audit } from "#db/schema/audit.ts";
import { test } from "#db/test/database-test.ts";
import { expiredTags, forgetExpiredTags } from "#db/test/expired-tags.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { makeStory } from "#db/test/make-story.ts";
import { queuedJobs } from "#db/test/queued-jobs.ts";
import { allArticlesTag, articleTag } from "#features/articles/tags.ts";
import { systemActor } from "#features/auth/actor.ts";
import { sectionTag } from "#features/taxonomy/tags.ts";
import { publishArticle } from "#features/workflow/publish-article.ts";
import { retractArticle } from "#features/workflow/retract-article.ts";
import { Conflict, Forbidden } from "#lib/errors.ts";

const reason = "The interview did not take place.";

async function liveStory(tx: Transaction) {
  const story = await makeStory(tx, systemActor);
  const { articleId } = story;
  await publishArticle(systemActor, { articleId, seenVersion: 1, slug: "", material: false });
  forgetExpiredTags();
  return story;
}

const rowOf = async (tx: Transaction, articleId: number) => {
  const [row] = await tx.select().from(articles).where(eq(articles.id, articleId));
  return row!;
};

describe("retractArticle", () => {
  test("E9: the story is withdrawn with its reason, and every page that showed it expires", async ({
    tx,
  }) => {
    const { articleId, section } = await liveStory(tx);
    const editor = await makeStaff(tx, "editor");
    await retractArticle(editor, { articleId, reason });
    expect(await rowOf(tx, articleId)).toMatchObject({
      stage: "retracted",
      retractionReason: reason,
      retractedBy: editor.staffId,
      retractedAt: expect.any(Date),
    });
    expect(expiredTags()).toEqual(
      expect.arrayContaining([articleTag(articleId), allArticlesTag(), sectionTag(section.id)]),
    );
    expect(await queuedJobs(tx, "article.retracted")).toEqual([{ articleId }]);
    const [record] = await tx.select().from(audit).orderBy(desc(audit.id)).limit(1);
    expect(record).toMatchObject({
      action: "article.retract",
      actorId: editor.staffId,
      subjectId: String(articleId),
      after: { stage: "retracted", reason },
    });
  });

  test("R5: a second press changes nothing", async ({ tx }) => {
    const { articleId } = await liveStory(tx);
    const editor = await makeStaff(tx, "editor");
    await retractArticle(editor, { articleId, reason });
    await retractArticle(editor, { articleId, reason: "Another reason" });
    expect((await rowOf(tx, articleId)).retractionReason).toBe(reason);
    expect(await queuedJobs(tx, "article.retracted")).toHaveLength(1);
  });

  test("a story that never was live cannot be withdrawn", async ({ tx }) => {
    const { articleId } = await makeStory(tx, systemActor);
    await expect(retractArticle(systemActor, { articleId, reason })).rejects.toThrow(Conflict);
  });

  test("X3: writers and moderators may not, an editor of the section may", async ({ tx }) => {
    const { articleId, section } = await liveStory(tx);
    for (const role of ["writer", "copy_editor", "moderator", "contributor"] as const) {
      const actor = await makeStaff(tx, role);
      await expect(retractArticle(actor, { articleId, reason })).rejects.toThrow(Forbidden);
    }
    expect((await rowOf(tx, articleId)).stage).toBe("live");
    await retractArticle(await makeStaff(tx, "section_editor", section.id), { articleId, reason });
    expect((await rowOf(tx, articleId)).stage).toBe("retracted");
  });

  test("publishing again brings it back", async ({ tx }) => {
    const { articleId } = await liveStory(tx);
    await retractArticle(systemActor, { articleId, reason });
    await publishArticle(systemActor, { articleId, seenVersion: 1, slug: "", material: false });
    expect(await rowOf(tx, articleId)).toMatchObject({ stage: "live", retractedAt: null });
  });
});
