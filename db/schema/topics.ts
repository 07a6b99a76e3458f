import { sql } from "drizzle-orm";
import { check, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { identity, madeAt } from "#db/columns.ts";

/** What stories are about; an article has any number. */
export const topics = pgTable(
  "topics",
  {
    id: identity(),
    slug: text().notNull(),
    name: text().notNull(),
    description: text().notNull().default(""),
    createdAt: madeAt(),
  },
  (t) => [
    uniqueIndex("topics_slug").on(t.slug),
    check("topics_slug_shape", sql`${t.slug} ~ '^[^/?#[:space:]]+$'`),
  ],
);
