import { desc, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { audit } from "#db/schema/audit.ts";
import { test } from "#db/test/database-test.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { makeStory } from "#db/test/make-story.ts";
import { moveArticle } from "#features/workflow/move-article.ts";
import { Conflict, Forbidden } from "#lib/errors.ts";

const stageOf = async (tx: Transaction, articleId: number) => {
  const [row] = await tx.select().from(articles).where(eq(articles.id, articleId));
  return row?.stage;
};

describe("moveArticle", () => {
  test("E6: a writer hands in a draft, an editor approves it, both are recorded", async ({
    tx,
  }) => {
    const writer = await makeStaff(tx, "writer");
    const editor = await makeStaff(tx, "editor");
    const { articleId } = await makeStory(tx, writer);
    await moveArticle(writer, { articleId, to: "in_review" });
    await moveArticle(editor, { articleId, to: "approved" });
    expect(await stageOf(tx, articleId)).toBe("approved");
    const records = await tx
      .select({ actorId: audit.actorId, before: audit.before, after: audit.after })
      .from(audit)
      .where(eq(audit.action, "article.move"))
      .orderBy(desc(audit.id));
    expect(records).toEqual([
      { actorId: editor.staffId, before: { stage: "in_review" }, after: { stage: "approved" } },
      { actorId: writer.staffId, before: { stage: "draft" }, after: { stage: "in_review" } },
    ]);
  });

  test("E6: a writer does not approve, nor touch somebody else's story", async ({ tx }) => {
    const writer = await makeStaff(tx, "writer");
    const other = await makeStaff(tx, "writer");
    const { articleId } = await makeStory(tx, writer);
    await expect(moveArticle(other, { articleId, to: "in_review" })).rejects.toThrow(Forbidden);
    await moveArticle(writer, { articleId, to: "in_review" });
    await expect(moveArticle(writer, { articleId, to: "approved" })).rejects.toThrow(Forbidden);
    expect(await stageOf(tx, articleId)).toBe("in_review");
  });

  test("E6: no move makes a story live, and a second press is no second move", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const { articleId } = await makeStory(tx, editor);
    await expect(moveArticle(editor, { articleId, to: "live" })).rejects.toThrow(Conflict);
    await expect(moveArticle(editor, { articleId, to: "approved" })).rejects.toThrow(Conflict);
    await moveArticle(editor, { articleId, to: "in_review" });
    await moveArticle(editor, { articleId, to: "in_review" });
    const records = await tx.select().from(audit).where(eq(audit.action, "article.move"));
    expect(records).toHaveLength(1);
  });
});
