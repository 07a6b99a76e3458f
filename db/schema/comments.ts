import { sql } from "drizzle-orm";
import { type AnyPgColumn, check, index, pgTable, text } from "drizzle-orm/pg-core";
import { identity, instant, madeAt, reference } from "#db/columns.ts";
import { commentStatuses, notifyChoices } from "#db/enums.ts";
import { articles } from "#db/schema/articles.ts";
import { staff } from "#db/schema/staff.ts";

/** What readers answer. The email is never shown; the network address is a keyed hash, cleared after 30 days. */
export const comments = pgTable(
  "comments",
  {
    id: identity(),
    articleId: reference()
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    parentId: reference().references((): AnyPgColumn => comments.id, { onDelete: "cascade" }),
    authorName: text().notNull(),
    authorEmail: text().notNull().default(""),
    text: text().notNull(),
    status: text({ enum: commentStatuses }).notNull(),
    /** Why it waits or was refused: the key of the phase that said so. */
    reason: text().notNull().default(""),
    notify: text({ enum: notifyChoices }).notNull().default("none"),
    createdAt: madeAt(),
    decidedAt: instant(),
    decidedBy: reference().references(() => staff.id, { onDelete: "set null" }),
    featuredAt: instant(),
    /** Same form sent twice gives the same key, and one comment. */
    submissionKey: text().unique("comments_submission_once"),
    networkHash: text(),
  },
  (t) => [
    index("comments_public").on(t.articleId, t.createdAt).where(sql`${t.status} = 'public'`),
    index("comments_waiting").on(t.createdAt).where(sql`${t.status} = 'held'`),
    index("comments_thread").on(t.articleId, t.createdAt, t.id),
    index("comments_parent").on(t.parentId),
    index("comments_person").on(t.authorEmail, t.createdAt),
    index("comments_network")
      .on(t.networkHash, t.createdAt)
      .where(sql`${t.networkHash} is not null`),
    check("comments_text_length", sql`char_length(${t.text}) between 1 and 20000`),
    check("comments_name_given", sql`${t.authorName} <> ''`),
    check("comments_not_own_parent", sql`${t.parentId} <> ${t.id}`),
  ],
);
