import { sql } from "drizzle-orm";
import { type AnyPgColumn, check, integer, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { identity, madeAt, reference } from "#db/columns.ts";

/** The publication's departments, a tree. Every article stands in exactly one. */
export const sections = pgTable(
  "sections",
  {
    id: identity(),
    slug: text().notNull(),
    name: text().notNull(),
    description: text().notNull().default(""),
    parentId: reference().references((): AnyPgColumn => sections.id, { onDelete: "restrict" }),
    position: integer().notNull().default(0),
    /** How many people other than its writers must approve a story before it is published here. */
    approvalsNeeded: integer().notNull().default(0),
    createdAt: madeAt(),
  },
  (t) => [
    uniqueIndex("sections_slug").on(t.slug),
    check("sections_slug_shape", sql`${t.slug} ~ '^[^/?#[:space:]]+$'`),
    check("sections_approvals_needed", sql`${t.approvalsNeeded} between 0 and 5`),
    check("sections_not_own_parent", sql`${t.parentId} <> ${t.id}`),
  ],
);
