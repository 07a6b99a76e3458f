import { boolean, index, pgTable } from "drizzle-orm/pg-core";
import { instant, madeAt, reference } from "#db/columns.ts";
import { articles, revisions } from "#db/schema/articles.ts";
import { staff } from "#db/schema/staff.ts";

/** The version that takes the place of a story's live one at a time. At most one per story; gone once it did. */
export const plannedChanges = pgTable(
  "planned_changes",
  {
    articleId: reference()
      .primaryKey()
      .references(() => articles.id, { onDelete: "cascade" }),
    /** As the working copy stood when it was scheduled. */
    revisionId: reference()
      .notNull()
      .references(() => revisions.id, { onDelete: "cascade" }),
    at: instant().notNull(),
    /** Readers are told of it: "Updated". */
    material: boolean().notNull().default(false),
    plannedAt: madeAt(),
    plannedBy: reference().references(() => staff.id, { onDelete: "set null" }),
  },
  // By the clock, on every look for what is due.
  (t) => [index("planned_changes_at").on(t.at), index("planned_changes_revision").on(t.revisionId)],
);
