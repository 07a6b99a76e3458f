import { sql } from "drizzle-orm";
import { check, pgTable, text } from "drizzle-orm/pg-core";
import { madeAt } from "#db/columns.ts";
import { redirectSources } from "#db/enums.ts";

/** Addresses that moved. `path` may carry the query of an old system, as in `/?p=12`. */
export const redirects = pgTable(
  "redirects",
  {
    path: text().primaryKey(),
    target: text().notNull(),
    source: text({ enum: redirectSources }).notNull(),
    createdAt: madeAt(),
  },
  (t) => [
    check("redirects_path_shape", sql`${t.path} like '/%'`),
    check("redirects_no_loop", sql`${t.path} <> ${t.target}`),
  ],
);
