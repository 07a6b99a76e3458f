import { sql } from "drizzle-orm";
import { check, jsonb, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { identity, instant, madeAt } from "#db/columns.ts";

/** Static pages: about, ethics, privacy. They share the first part of an address with sections. */
export const pages = pgTable(
  "pages",
  {
    id: identity(),
    slug: text().notNull(),
    title: text().notNull(),
    body: jsonb().$type<unknown>().notNull(),
    publishedAt: instant(),
    changedAt: madeAt(),
  },
  (t) => [
    uniqueIndex("pages_slug").on(t.slug),
    check("pages_slug_shape", sql`${t.slug} ~ '^[^?#[:space:]]+$'`),
  ],
);
