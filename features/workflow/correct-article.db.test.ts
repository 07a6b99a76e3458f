import { desc, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { audit } from "#db/schema/audit.ts";
import { corrections } from "#db/schema/corrections.ts";
import { test } from "#db/test/database-test.ts";
import { expiredTags, forgetExpiredTags } from "#db/test/expired-tags.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { makeStory } from "#db/test/make-story.ts";
import { articleTag } from "#features/articles/tags.ts";
import { systemActor } from "#features/auth/actor.ts";
import { correctArticle } from "#features/workflow/correct-article.ts";
import { publishArticle } from "#features/workflow/publish-article.ts";
import { listCorrections } from "#features/workflow/queries.ts";
import { Conflict, Forbidden } from "#lib/errors.ts";

const words = {
  kind: "correction",
  placement: "bottom",
  text: "An earlier version gave the wrong year.",
} as const;

async function liveStory(tx: Transaction) {
  const { articleId } = await makeStory(tx, systemActor);
  await publishArticle(systemActor, { articleId, seenVersion: 1, slug: "", material: false });
  forgetExpiredTags();
  return articleId;
}

describe("correctArticle", () => {
  test("E9: a correction is dated, signed, recorded, and the story's pages expire", async ({
    tx,
  }) => {
    const articleId = await liveStory(tx);
    const editor = await makeStaff(tx, "editor");
    await correctArticle(editor, { articleId, ...words });
    const rows = await tx.select().from(corrections).where(eq(corrections.articleId, articleId));
    expect(rows).toMatchObject([{ ...words, publishedBy: editor.staffId }]);
    const [article] = await tx.select().from(articles).where(eq(articles.id, articleId));
    expect(article?.changedAt).toBeNull();
    expect(expiredTags()).toContain(articleTag(articleId));
    const [record] = await tx.select().from(audit).orderBy(desc(audit.id)).limit(1);
    expect(record).toMatchObject({ action: "article.correct", after: words });
  });

  test("A5: an update is a material change, and the story says when", async ({ tx }) => {
    const articleId = await liveStory(tx);
    await correctArticle(systemActor, { articleId, ...words, kind: "update" });
    const [article] = await tx.select().from(articles).where(eq(articles.id, articleId));
    expect(article?.changedAt).toBeInstanceOf(Date);
  });

  test("R5: the same words sent twice are one correction", async ({ tx }) => {
    const articleId = await liveStory(tx);
    const once = await correctArticle(systemActor, { articleId, ...words });
    expect(await correctArticle(systemActor, { articleId, ...words })).toEqual(once);
    expect(await listCorrections(articleId)).toHaveLength(1);
    await correctArticle(systemActor, { articleId, ...words, text: "And another thing." });
    expect(await listCorrections(articleId)).toHaveLength(2);
  });

  test("a story that is not live is simply edited", async ({ tx }) => {
    const { articleId } = await makeStory(tx, systemActor);
    await expect(correctArticle(systemActor, { articleId, ...words })).rejects.toThrow(Conflict);
  });

  test("X3: a writer may not correct what is live", async ({ tx }) => {
    const articleId = await liveStory(tx);
    const writer = await makeStaff(tx, "writer");
    await expect(correctArticle(writer, { articleId, ...words })).rejects.toThrow(Forbidden);
    expect(await listCorrections(articleId)).toEqual([]);
  });
});
