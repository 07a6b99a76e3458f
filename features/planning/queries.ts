import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "#db/client.ts";
import { workingCopies } from "#db/schema/articles.ts";
import { checklistItems, noteMentions, storyNotes } from "#db/schema/planning.ts";
import { sections } from "#db/schema/sections.ts";
import { staff } from "#db/schema/staff.ts";

const MOST_NOTES = 200;

/** What the desk said about a story, the newest first. */
export function listNotes(articleId: number) {
  return db()
    .select({
      id: storyNotes.id,
      text: storyNotes.text,
      createdAt: storyNotes.createdAt,
      by: staff.name,
    })
    .from(storyNotes)
    .leftJoin(staff, eq(staff.id, storyNotes.createdBy))
    .where(eq(storyNotes.articleId, articleId))
    .orderBy(desc(storyNotes.id))
    .limit(MOST_NOTES);
}

export type Note = Awaited<ReturnType<typeof listNotes>>[number];

/** What is to be done for a story, in the order in which it was written down. */
export function listChecklist(articleId: number) {
  return db()
    .select({
      id: checklistItems.id,
      text: checklistItems.text,
      doneAt: checklistItems.doneAt,
      doneBy: staff.name,
    })
    .from(checklistItems)
    .leftJoin(staff, eq(staff.id, checklistItems.doneBy))
    .where(eq(checklistItems.articleId, articleId))
    .orderBy(asc(checklistItems.position), asc(checklistItems.id));
}

export type ChecklistItem = Awaited<ReturnType<typeof listChecklist>>[number];

/** Notes that name somebody who has not said yet that they read them, the oldest first. */
export function listUnseenMentions(staffId: number) {
  const writer = alias(staff, "writer");
  return db()
    .select({
      noteId: storyNotes.id,
      articleId: storyNotes.articleId,
      text: sql<string>`left(${storyNotes.text}, 300)`,
      createdAt: storyNotes.createdAt,
      by: writer.name,
      headline: workingCopies.headline,
    })
    .from(noteMentions)
    .innerJoin(storyNotes, eq(storyNotes.id, noteMentions.noteId))
    .innerJoin(workingCopies, eq(workingCopies.articleId, storyNotes.articleId))
    .leftJoin(writer, eq(writer.id, storyNotes.createdBy))
    .where(and(eq(noteMentions.staffId, staffId), isNull(noteMentions.seenAt)))
    .orderBy(asc(storyNotes.id))
    .limit(20);
}

export type UnseenMention = Awaited<ReturnType<typeof listUnseenMentions>>[number];

/** How many approvals each section asks for. */
export function listApprovalsNeeded() {
  return db()
    .select({ id: sections.id, name: sections.name, approvalsNeeded: sections.approvalsNeeded })
    .from(sections)
    .orderBy(asc(sections.position), asc(sections.name));
}

export type SectionApprovals = Awaited<ReturnType<typeof listApprovalsNeeded>>[number];

/** Everybody who can be given a story. */
export function listPeopleToAssign() {
  return db()
    .select({ id: staff.id, name: staff.name })
    .from(staff)
    .where(isNull(staff.disabledAt))
    .orderBy(asc(staff.name));
}
