import { sql } from "drizzle-orm";
import { check, integer, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { identity, instant, madeAt, reference } from "#db/columns.ts";
import { media } from "#db/schema/media.ts";

/** A column or a run of stories under one name, with a promise to the reader and perhaps a partner. */
export const series = pgTable(
  "series",
  {
    id: identity(),
    slug: text().notNull(),
    name: text().notNull(),
    promise: text().notNull().default(""),
    partner: text().notNull().default(""),
    partnerUrl: text().notNull().default(""),
    cadence: text().notNull().default(""),
    /** `#rrggbb` of its rule. */
    colour: text().notNull().default("#0f5c8c"),
    bannerId: reference().references(() => media.id, { onDelete: "set null" }),
    position: integer().notNull().default(0),
    createdAt: madeAt(),
    endedAt: instant(),
  },
  (t) => [
    uniqueIndex("series_slug").on(t.slug),
    check("series_slug_shape", sql`${t.slug} ~ '^[^/?#[:space:]]+$'`),
    check("series_colour_shape", sql`${t.colour} ~ '^#[0-9a-f]{6}$'`),
  ],
);
