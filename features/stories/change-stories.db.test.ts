import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { articles, workingCopies } from "#db/schema/articles.ts";
import { audit } from "#db/schema/audit.ts";
import { topics } from "#db/schema/topics.ts";
import { test } from "#db/test/database-test.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { makeSection, makeStory } from "#db/test/make-story.ts";
import { changeStories } from "#features/stories/change-stories.ts";
import { Invalid } from "#lib/errors.ts";

const nothing = { toSectionId: null, addTopicId: null };

async function storyOf(tx: Transaction, id: number) {
  const [row] = await tx
    .select({ stage: articles.stage, assigneeId: articles.assigneeId, copy: workingCopies })
    .from(articles)
    .innerJoin(workingCopies, eq(workingCopies.articleId, articles.id))
    .where(eq(articles.id, id));
  return row!;
}

describe("E13: several stories at once", () => {
  test("all get what was chosen, each with its own line in the log", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const writer = await makeStaff(tx, "writer");
    const ids = [(await makeStory(tx, editor)).articleId, (await makeStory(tx, editor)).articleId];
    const section = await makeSection(tx);
    const [topic] = await tx.insert(topics).values({ slug: "t", name: "T" }).returning();
    const change = {
      ids: [...ids, ids[0]!],
      to: "in_review" as const,
      toSectionId: section.id,
      toAssignee: writer.staffId,
      addTopicId: topic!.id,
    };
    expect(await changeStories(editor, change)).toEqual({ changed: 2, refused: [] });
    for (const id of ids) {
      const { stage, assigneeId, copy } = await storyOf(tx, id);
      expect({ stage, assigneeId }).toEqual({ stage: "in_review", assigneeId: writer.staffId });
      expect([copy.sectionId, copy.topicIds]).toEqual([section.id, [topic!.id]]);
      const lines = await tx
        .select()
        .from(audit)
        .where(eq(audit.subjectId, String(id)))
        .orderBy(audit.id);
      expect(lines.map(({ action }) => action)).toEqual([
        "article.create",
        "article.assign",
        "article.move",
      ]);
    }
    expect((await changeStories(editor, { ...change, ids })).changed).toBe(2);
    expect((await storyOf(tx, ids[0]!)).copy.topicIds).toEqual([topic!.id]);
  });

  test("X3: each row is judged by itself; what is refused says why and holds up no other", async ({
    tx,
  }) => {
    const contributor = await makeStaff(tx, "contributor");
    const own = await makeStory(tx, contributor, { headline: "Own" });
    const moved = await makeStory(tx, contributor, { headline: "Handed in" });
    await changeStories(contributor, { ids: [moved.articleId], to: "in_review", ...nothing });
    const foreign = await makeStory(tx, await makeStaff(tx, "editor"), { headline: "Secret" });
    const ids = [foreign.articleId, own.articleId, moved.articleId, 999_999];
    const outcome = await changeStories(contributor, { ids, to: "in_review", ...nothing });
    expect(outcome.changed).toBe(1);
    expect(outcome.refused).toEqual([
      { id: foreign.articleId, headline: "", key: "stories.forbidden" },
      { id: moved.articleId, headline: "Handed in", key: "stories.forbidden" },
      { id: 999_999, headline: "", key: "stories.gone" },
    ]);
    expect((await storyOf(tx, own.articleId)).stage).toBe("in_review");
    expect((await storyOf(tx, foreign.articleId)).stage).toBe("draft");
  });

  test("a stage that a story cannot reach is told of that story", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const { articleId } = await makeStory(tx, editor, { headline: "A draft" });
    const outcome = await changeStories(editor, { ids: [articleId], to: "approved", ...nothing });
    expect(outcome.refused).toEqual([{ id: articleId, headline: "A draft", key: "story.noMove" }]);
  });

  test("a section, topic or person that is not there changes nothing", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const { articleId, section } = await makeStory(tx, editor);
    const ids = [articleId];
    const refuse = { ...nothing, ids, toSectionId: 999_999 };
    await expect(changeStories(editor, refuse)).rejects.toThrow(Invalid);
    await expect(changeStories(editor, { ...nothing, ids, addTopicId: 9 })).rejects.toThrow(
      Invalid,
    );
    const outcome = await changeStories(editor, { ...nothing, ids, toAssignee: 999_999 });
    expect(outcome.refused).toMatchObject([{ key: "form.choose" }]);
    expect((await storyOf(tx, articleId)).copy.sectionId).toBe(section.id);
  });
});
