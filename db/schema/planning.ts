import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { identity, instant, madeAt, reference } from "#db/columns.ts";
import { articles, revisions } from "#db/schema/articles.ts";
import { staff } from "#db/schema/staff.ts";

const story = () =>
  reference()
    .notNull()
    .references(() => articles.id, { onDelete: "cascade" });

/** Who found which version of a story fit to go out. Whether it still stands is judged by what has changed since. */
export const approvals = pgTable(
  "approvals",
  {
    id: identity(),
    articleId: story(),
    revisionId: reference()
      .notNull()
      .references(() => revisions.id, { onDelete: "cascade" }),
    staffId: reference()
      .notNull()
      .references(() => staff.id, { onDelete: "restrict" }),
    approvedAt: madeAt(),
  },
  (t) => [uniqueIndex("approvals_once").on(t.articleId, t.revisionId, t.staffId)],
);

/** What is still to be done for a story, in the desk's own words. */
export const checklistItems = pgTable(
  "checklist_items",
  {
    id: identity(),
    articleId: story(),
    text: text().notNull(),
    position: integer().notNull(),
    doneAt: instant(),
    doneBy: reference().references(() => staff.id, { onDelete: "set null" }),
    createdAt: madeAt(),
    createdBy: reference().references(() => staff.id, { onDelete: "set null" }),
  },
  (t) => [
    index("checklist_items_article").on(t.articleId, t.position),
    check("checklist_items_text_given", sql`${t.text} <> ''`),
  ],
);

/** What the desk says to itself about a story. No query for readers may read it. */
export const storyNotes = pgTable(
  "story_notes",
  {
    id: identity(),
    articleId: story(),
    text: text().notNull(),
    createdAt: madeAt(),
    createdBy: reference().references(() => staff.id, { onDelete: "set null" }),
  },
  (t) => [
    index("story_notes_article").on(t.articleId, t.id),
    check("story_notes_text_given", sql`${t.text} <> ''`),
  ],
);

/** Who is named in a note, and when they said that they had read it. */
export const noteMentions = pgTable(
  "note_mentions",
  {
    noteId: reference()
      .notNull()
      .references(() => storyNotes.id, { onDelete: "cascade" }),
    staffId: reference()
      .notNull()
      .references(() => staff.id, { onDelete: "cascade" }),
    seenAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.noteId, t.staffId] }),
    index("note_mentions_unseen").on(t.staffId).where(sql`${t.seenAt} is null`),
  ],
);
