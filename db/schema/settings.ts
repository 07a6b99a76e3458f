import { sql } from "drizzle-orm";
import { check, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "#db/columns.ts";

/** One entry of the navigation or the footer. */
export interface NavigationLink {
  label: string;
  href: string;
}

/** The publication's settings: one row. */
export const settings = pgTable(
  "settings",
  {
    id: integer().primaryKey().default(1),
    name: text().notNull().default("Untitled publication"),
    motto: text().notNull().default(""),
    description: text().notNull().default(""),
    language: text().notNull().default("en"),
    timeZone: text().notNull().default("UTC"),
    /** `#rrggbb`, light and dark. */
    accent: text().notNull().default("#0f5c8c"),
    accentDark: text().notNull().default("#7fb8dc"),
    footer: text().notNull().default(""),
    footerLinks: jsonb().$type<NavigationLink[]>().notNull().default([]),
    mailFrom: text().notNull().default(""),
    demonstrationAt: instant(),
  },
  (t) => [check("settings_one_row", sql`${t.id} = 1`)],
);
