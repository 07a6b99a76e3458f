import { pgTable, text } from "drizzle-orm/pg-core";
import { madeAt, reference } from "#db/columns.ts";
import { articles } from "#db/schema/articles.ts";
import { staff } from "#db/schema/staff.ts";

/** Who writes a story now, and on which page. It ends by itself soon after the last save, and can be taken over. */
export const storyLocks = pgTable("story_locks", {
  articleId: reference()
    .primaryKey()
    .references(() => articles.id, { onDelete: "cascade" }),
  staffId: reference()
    .notNull()
    .references(() => staff.id, { onDelete: "cascade" }),
  /** Names the open page: one person may have two. */
  page: text().notNull(),
  takenAt: madeAt(),
  /** Of the last save, or of the taking over. */
  renewedAt: madeAt(),
});
