import { sql } from "drizzle-orm";
import { check, index, pgTable, text } from "drizzle-orm/pg-core";
import { identity, instant, madeAt, reference } from "#db/columns.ts";
import { sponsorPositions } from "#db/enums.ts";
import { media } from "#db/schema/media.ts";
import { sections } from "#db/schema/sections.ts";

/** Who pays for a labelled place. */
export const sponsors = pgTable(
  "sponsors",
  {
    id: identity(),
    name: text().notNull(),
    url: text().notNull(),
    createdAt: madeAt(),
  },
  (t) => [check("sponsors_url_shape", sql`${t.url} ~ '^https?://'`)],
);

/** One message of a sponsor in one place between two instants; without a section, everywhere. */
export const sponsorPlacements = pgTable(
  "sponsor_placements",
  {
    id: identity(),
    sponsorId: reference()
      .notNull()
      .references(() => sponsors.id, { onDelete: "cascade" }),
    position: text({ enum: sponsorPositions }).notNull(),
    sectionId: reference().references(() => sections.id, { onDelete: "cascade" }),
    text: text().notNull(),
    mediaId: reference().references(() => media.id, { onDelete: "set null" }),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
  },
  (t) => [
    index("sponsor_placements_dates").on(t.startsAt, t.endsAt),
    check("sponsor_placements_in_order", sql`${t.startsAt} < ${t.endsAt}`),
  ],
);
