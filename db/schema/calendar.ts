import { pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { madeAt, reference } from "#db/columns.ts";
import { staff } from "#db/schema/staff.ts";

/** The secret address at which a person's calendar programs read what the desk plans. One per person. */
export const calendarFeeds = pgTable(
  "calendar_feeds",
  {
    staffId: reference()
      .primaryKey()
      .references(() => staff.id, { onDelete: "cascade" }),
    /** SHA-256 of the address's secret, in hexadecimal. */
    secretHash: text().notNull(),
    createdAt: madeAt(),
  },
  (t) => [uniqueIndex("calendar_feeds_secret").on(t.secretHash)],
);
