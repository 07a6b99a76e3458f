import { sql } from "drizzle-orm";
import { check, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { reference } from "#db/columns.ts";
import { mergedKinds } from "#db/enums.ts";

/** What a topic or an author that is gone became: another one, or nothing. A trigger follows it in whatever is saved. */
export const successors = pgTable(
  "successors",
  {
    kind: text({ enum: mergedKinds }).notNull(),
    formerId: reference().notNull(),
    currentId: reference(),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.formerId] }),
    check("successors_another", sql`${t.currentId} <> ${t.formerId}`),
  ],
);
