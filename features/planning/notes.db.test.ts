import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { articles } from "#db/schema/articles.ts";
import { audit } from "#db/schema/audit.ts";
import { messages } from "#db/schema/newsletters.ts";
import { staff } from "#db/schema/staff.ts";
import { test } from "#db/test/database-test.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { makeStory } from "#db/test/make-story.ts";
import { readerActor } from "#features/auth/actor.ts";
import { addChecklistItem } from "#features/planning/add-checklist-item.ts";
import { addNote } from "#features/planning/add-note.ts";
import { markMentionSeen } from "#features/planning/mark-mention-seen.ts";
import { listChecklist, listNotes, listUnseenMentions } from "#features/planning/queries.ts";
import { removeChecklistItem } from "#features/planning/remove-checklist-item.ts";
import { setDueTime } from "#features/planning/set-due-time.ts";
import { tickChecklistItem, untickChecklistItem } from "#features/planning/tick-checklist-item.ts";
import { assignArticle } from "#features/workflow/assign-article.ts";
import { Forbidden, Invalid, NotFound } from "#lib/errors.ts";

describe("E6: notes", () => {
  test("tell by mail whoever is named and may see the story, and stand on their list until they say so", async ({
    tx,
  }) => {
    const editor = await makeStaff(tx, "editor");
    const writer = await makeStaff(tx, "writer");
    const contributor = await makeStaff(tx, "contributor");
    const rename = (name: string, id: number) =>
      tx.update(staff).set({ name }).where(eq(staff.id, id));
    await rename("Ada Okafor", writer.staffId);
    await rename("Ben Weil", contributor.staffId);
    await rename("Cleo Ferrer", editor.staffId);
    const { articleId } = await makeStory(tx, editor);
    const text = "@Ada Okafor @Ben Weil @Cleo Ferrer: <b>who</b> calls the ministry?";
    const { noteId } = await addNote(editor, { articleId, text });
    expect(await listNotes(articleId)).toMatchObject([{ id: noteId, text, by: "Cleo Ferrer" }]);
    const sent = await tx.select().from(messages);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ purpose: "story.mention", status: "queued" });
    expect(sent[0]!.text).toContain("who</b> calls the ministry?");
    expect(sent[0]!.text).toContain(`/desk/stories/${articleId}/plan#note-${noteId}`);
    expect(sent[0]!.html).not.toContain("<b>who");
    expect(await listUnseenMentions(writer.staffId)).toMatchObject([{ noteId, by: "Cleo Ferrer" }]);
    expect(await listUnseenMentions(contributor.staffId)).toEqual([]);
    await expect(markMentionSeen(contributor, { noteId })).rejects.toThrow(NotFound);
    await markMentionSeen(writer, { noteId });
    await markMentionSeen(writer, { noteId });
    expect(await listUnseenMentions(writer.staffId)).toEqual([]);
    const lines = await tx.select().from(audit).where(eq(audit.action, "article.note"));
    expect(lines).toMatchObject([{ after: { noteId, mentions: [writer.staffId] } }]);
    expect(JSON.stringify(lines)).not.toContain("ministry");
  });

  test("X3: are nobody's who does not see the story", async ({ tx }) => {
    const { articleId } = await makeStory(tx, await makeStaff(tx, "editor"));
    const note = { articleId, text: "x" };
    await expect(addNote(await makeStaff(tx, "contributor"), note)).rejects.toThrow(Forbidden);
    await expect(addNote(readerActor, note)).rejects.toThrow(Forbidden);
  });
});

describe("E6: a story's plan", () => {
  test("what is to be done is ticked by somebody, and the tick taken back", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const { articleId } = await makeStory(tx, editor);
    await addChecklistItem(editor, { articleId, text: "Call back" });
    await addChecklistItem(editor, { articleId, text: "Call back" });
    const [item] = await listChecklist(articleId);
    const choice = { itemId: item!.id };
    expect(await listChecklist(articleId)).toHaveLength(1);
    await tickChecklistItem(editor, choice);
    await tickChecklistItem(editor, choice);
    expect((await listChecklist(articleId))[0]).toMatchObject({ doneBy: "editor" });
    const outsider = await makeStaff(tx, "writer");
    await expect(untickChecklistItem(outsider, choice)).rejects.toThrow(Forbidden);
    await untickChecklistItem(editor, choice);
    expect((await listChecklist(articleId))[0]).toMatchObject({ doneAt: null, doneBy: null });
    await removeChecklistItem(editor, choice);
    expect(await listChecklist(articleId)).toEqual([]);
    const lines = await tx
      .select()
      .from(audit)
      .where(eq(audit.subjectId, String(articleId)));
    expect(lines.map(({ action }) => action)).toEqual([
      "article.create",
      "checklist.add",
      "checklist.tick",
      "checklist.untick",
      "checklist.remove",
    ]);
  });

  test("when it is due is told in the publication's zone", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const { articleId } = await makeStory(tx, editor);
    const dueAt = async () =>
      (await tx.select().from(articles).where(eq(articles.id, articleId)))[0]!.dueAt;
    await setDueTime(editor, { articleId, due: "2026-12-01T18:30" });
    expect(await dueAt()).toEqual(new Date("2026-12-01T18:30:00Z"));
    await expect(setDueTime(editor, { articleId, due: "soon" })).rejects.toThrow(Invalid);
    const reader = await makeStaff(tx, "moderator");
    await expect(setDueTime(reader, { articleId, due: "" })).rejects.toThrow(Forbidden);
    await setDueTime(editor, { articleId, due: "" });
    expect(await dueAt()).toBeNull();
  });

  test("whoever is given a story gets a mail, may write it, and a pitch is assigned by that", async ({
    tx,
  }) => {
    const editor = await makeStaff(tx, "editor");
    const writer = await makeStaff(tx, "writer");
    const { articleId } = await makeStory(tx, editor);
    await tx.update(articles).set({ stage: "pitch" }).where(eq(articles.id, articleId));
    const item = { articleId, text: "Ask" };
    await expect(addChecklistItem(writer, item)).rejects.toThrow(Forbidden);
    await expect(assignArticle(writer, { articleId, assigneeId: writer.staffId })).rejects.toThrow(
      Forbidden,
    );
    await assignArticle(editor, { articleId, assigneeId: writer.staffId });
    await addChecklistItem(writer, item);
    const [story] = await tx.select().from(articles).where(eq(articles.id, articleId));
    expect(story).toMatchObject({ stage: "assigned", assigneeId: writer.staffId });
    expect((await tx.select().from(messages)).map(({ purpose }) => purpose)).toEqual([
      "story.assigned",
    ]);
    await assignArticle(writer, { articleId, assigneeId: null });
    await expect(addChecklistItem(writer, item)).rejects.toThrow(Forbidden);
  });
});
