import { sql } from "drizzle-orm";
import { jsonb, text } from "drizzle-orm/pg-core";
import { reference } from "#db/columns.ts";
import { articleKinds, type BylineRole, republications } from "#db/enums.ts";
import { media } from "#db/schema/media.ts";
import { sections } from "#db/schema/sections.ts";
import { series } from "#db/schema/series.ts";

/** A credit in the words of a revision. */
export interface BylineEntry {
  authorId: number;
  role: BylineRole;
}

/** A source in the words of a revision. */
export interface OriginEntry {
  name: string;
  url: string;
  licence: string;
  licenceUrl: string;
  canonical: "here" | "source";
}

/** Columns that a working copy and a revision share: everything that is published at once. */
export const content = () => ({
  kicker: text().notNull().default(""),
  headline: text().notNull().default(""),
  standfirst: text().notNull().default(""),
  kind: text({ enum: articleKinds }).notNull().default("news"),
  /** A Tiptap document with a schema version (features/articles/body/schema.ts). */
  body: jsonb()
    .$type<unknown>()
    .notNull()
    .default(sql`'{"type":"doc","version":1,"content":[]}'::jsonb`),
  sectionId: reference().references(() => sections.id, { onDelete: "restrict" }),
  seriesId: reference().references(() => series.id, { onDelete: "restrict" }),
  leadMediaId: reference().references(() => media.id, { onDelete: "restrict" }),
  leadCaption: text().notNull().default(""),
  bylines: jsonb().$type<BylineEntry[]>().notNull().default([]),
  topicIds: jsonb().$type<number[]>().notNull().default([]),
  origin: jsonb().$type<OriginEntry>(),
  dateline: text().notNull().default(""),
  commentPrompt: text().notNull().default(""),
  /** Related stories that an editor chose, in order, before those that are found. */
  pinnedIds: jsonb().$type<number[]>().notNull().default([]),
  republication: text({ enum: republications }).notNull().default("allowed"),
  seoTitle: text().notNull().default(""),
  seoDescription: text().notNull().default(""),
  /** For people who share it; empty where they get what search engines get. */
  socialTitle: text().notNull().default(""),
  socialDescription: text().notNull().default(""),
});
