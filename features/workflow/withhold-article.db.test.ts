import { desc, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { audit } from "#db/schema/audit.ts";
import { test } from "#db/test/database-test.ts";
import { expiredTags, forgetExpiredTags } from "#db/test/expired-tags.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { makeStory } from "#db/test/make-story.ts";
import { findArticleAt, listLatest } from "#features/articles/queries.ts";
import { allArticlesTag, articleTag } from "#features/articles/tags.ts";
import { systemActor } from "#features/auth/actor.ts";
import { sectionTag } from "#features/taxonomy/tags.ts";
import { publishArticle } from "#features/workflow/publish-article.ts";
import { getStoryId } from "#features/workflow/queries.ts";
import { restoreArticle } from "#features/workflow/restore-article.ts";
import { withholdArticle } from "#features/workflow/withhold-article.ts";
import { Conflict, Forbidden, NotFound } from "#lib/errors.ts";

const reason = "Withheld by order of a court in Geneva, 3 March.";

async function liveStory(tx: Transaction) {
  const story = await makeStory(tx, systemActor);
  const { articleId } = story;
  await publishArticle(systemActor, { articleId, seenVersion: 1, slug: "", material: false });
  const [row] = await tx.select().from(articles).where(eq(articles.id, articleId));
  forgetExpiredTags();
  return { ...story, slug: row!.slug };
}

async function lastRecord(tx: Transaction) {
  const [record] = await tx.select().from(audit).orderBy(desc(audit.id)).limit(1);
  return record!;
}

describe("withholdArticle", () => {
  test("A16: the story is in no list, its address knows the reason, and every page that showed it expires", async ({
    tx,
  }) => {
    const { articleId, slug, section } = await liveStory(tx);
    const editor = await makeStaff(tx, "editor");
    expect((await listLatest({ limit: 9 })).items.map((card) => card.slug)).toContain(slug);
    await withholdArticle(editor, { articleId, reason });
    expect((await listLatest({ limit: 9 })).items).toEqual([]);
    expect(await findArticleAt(slug)).toMatchObject({
      withheldAt: expect.any(Date),
      withheldReason: reason,
    });
    expect(expiredTags()).toEqual(
      expect.arrayContaining([articleTag(articleId), allArticlesTag(), sectionTag(section.id)]),
    );
    expect(await lastRecord(tx)).toMatchObject({
      action: "article.withhold",
      actorId: editor.staffId,
      subjectId: String(articleId),
      after: { reason },
    });
  });

  test("R5: withheld twice, the first reason stands", async ({ tx }) => {
    const { articleId, slug } = await liveStory(tx);
    await withholdArticle(systemActor, { articleId, reason });
    await withholdArticle(systemActor, { articleId, reason: "Another" });
    expect((await findArticleAt(slug))?.withheldReason).toBe(reason);
  });

  test("publishing a new version does not show it again", async ({ tx }) => {
    const { articleId } = await liveStory(tx);
    await withholdArticle(systemActor, { articleId, reason });
    await publishArticle(systemActor, { articleId, seenVersion: 1, slug: "", material: false });
    expect((await listLatest({ limit: 9 })).items).toEqual([]);
  });

  test("a draft cannot be withheld", async ({ tx }) => {
    const { articleId } = await makeStory(tx, systemActor);
    await expect(withholdArticle(systemActor, { articleId, reason })).rejects.toThrow(Conflict);
  });

  test("X3: an editor of one section may neither withhold nor restore", async ({ tx }) => {
    const { articleId, section } = await liveStory(tx);
    const actor = await makeStaff(tx, "section_editor", section.id);
    await expect(withholdArticle(actor, { articleId, reason })).rejects.toThrow(Forbidden);
    await expect(restoreArticle(actor, { articleId })).rejects.toThrow(Forbidden);
  });
});

describe("restoreArticle", () => {
  test("A16: the story is back in its places, and the record says when it was away", async ({
    tx,
  }) => {
    const { articleId, slug } = await liveStory(tx);
    const editor = await makeStaff(tx, "editor");
    await withholdArticle(systemActor, { articleId, reason });
    forgetExpiredTags();
    await restoreArticle(editor, { articleId });
    expect((await listLatest({ limit: 9 })).items.map((card) => card.slug)).toEqual([slug]);
    expect(await findArticleAt(slug)).toMatchObject({ withheldAt: null, withheldReason: null });
    expect(expiredTags()).toContain(articleTag(articleId));
    expect(await lastRecord(tx)).toMatchObject({
      action: "article.restore",
      actorId: editor.staffId,
      before: { withheldAt: expect.any(String) },
    });
  });

  test("R5: a story that is shown stays as it is, without a record", async ({ tx }) => {
    const { articleId } = await liveStory(tx);
    await restoreArticle(systemActor, { articleId });
    expect((await lastRecord(tx)).action).toBe("article.publish");
    expect(expiredTags()).toEqual([]);
  });
});

test("a command finds a story by the end of its address, or says that there is none", async ({
  tx,
}) => {
  const { articleId, slug } = await liveStory(tx);
  expect(await getStoryId(slug)).toBe(articleId);
  await expect(getStoryId("nothing")).rejects.toThrow(NotFound);
});
