import { sql } from "drizzle-orm";
import { check, jsonb, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { identity, madeAt, reference } from "#db/columns.ts";
import { staff } from "#db/schema/staff.ts";

/** Ways of narrowing the desk's list of stories that one person keeps under a name. */
export const storyFilters = pgTable(
  "story_filters",
  {
    id: identity(),
    staffId: reference()
      .notNull()
      .references(() => staff.id, { onDelete: "cascade" }),
    name: text().notNull(),
    /** The parameters of the list's address (features/stories/input.ts). */
    query: jsonb().$type<Record<string, string>>().notNull(),
    createdAt: madeAt(),
  },
  (t) => [
    uniqueIndex("story_filters_name").on(t.staffId, sql`lower(${t.name})`),
    check("story_filters_name_given", sql`${t.name} <> ''`),
  ],
);
