import { sql } from "drizzle-orm";
import { check, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "#db/columns.ts";

/** One entry of the navigation or the footer. */
export interface NavigationLink {
  label: string;
  href: string;
}

/** An editor's choice for each group of robots. */
export interface RobotsChoice {
  search: boolean;
  answers: boolean;
  training: boolean;
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
    /** What the masthead leads to; empty leads to the sections and the columns. */
    navigation: jsonb().$type<NavigationLink[]>().notNull().default([]),
    footer: text().notNull().default(""),
    footerLinks: jsonb().$type<NavigationLink[]>().notNull().default([]),
    /** Fediverse account of the publication, `@name@host`. */
    fediverse: text().notNull().default(""),
    /** What robots may do: be found in search, be quoted in answers, be learned from. */
    robots: jsonb()
      .$type<RobotsChoice>()
      .notNull()
      .default({ search: true, answers: true, training: false }),
    /** Who names the entries of feeds, `host,YYYY-MM-DD` (RFC 4151): the first public address, kept when the address changes. */
    feedAuthority: text().notNull().default(""),
    /** Hubs that are told of every publication (W3C WebSub); none sends nothing. */
    websubHubs: jsonb().$type<string[]>().notNull().default([]),
    /** Whether search engines are told of changed addresses (IndexNow), and the key that proves whose they are. */
    indexNowUrl: text().notNull().default(""),
    indexNowKey: text().notNull().default(""),
    /** Licence under which other publications may take stories; empty where they must ask. */
    republicationLicence: text().notNull().default(""),
    republicationLicenceUrl: text().notNull().default(""),
    mailFrom: text().notNull().default(""),
    /** Since when whoever publishes or sends needs a second factor; null while nobody does. */
    secondFactorSince: instant(),
    demonstrationAt: instant(),
  },
  (t) => [check("settings_one_row", sql`${t.id} = 1`)],
);
