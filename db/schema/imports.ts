import { jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { identity, instant, madeAt, reference } from "#db/columns.ts";

/** One run of an import, with its report. */
export const imports = pgTable("imports", {
  id: identity(),
  source: text().notNull(),
  site: text().notNull(),
  startedAt: madeAt(),
  finishedAt: instant(),
  report: jsonb().$type<unknown>(),
});

/** Which row here came from which row there, and what it looked like when it was brought in. */
export const importedRows = pgTable(
  "imported_rows",
  {
    site: text().notNull(),
    kind: text().notNull(),
    externalId: text().notNull(),
    localId: reference().notNull(),
    /** SHA-256 of what was imported: an edit made here since is recognised and kept. */
    contentHash: text().notNull().default(""),
  },
  (t) => [primaryKey({ columns: [t.site, t.kind, t.externalId] })],
);
