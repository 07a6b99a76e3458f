import { sql } from "drizzle-orm";
import { check, index, pgTable, text } from "drizzle-orm/pg-core";
import { identity, instant, nowForCursors, reference } from "#db/columns.ts";
import { correctionKinds, correctionPlacements } from "#db/enums.ts";
import { articles } from "#db/schema/articles.ts";
import { staff } from "#db/schema/staff.ts";

/** What was wrong, said openly and dated. */
export const corrections = pgTable(
  "corrections",
  {
    id: identity(),
    articleId: reference()
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    kind: text({ enum: correctionKinds }).notNull(),
    placement: text({ enum: correctionPlacements }).notNull().default("bottom"),
    text: text().notNull(),
    publishedAt: instant().notNull().default(nowForCursors),
    publishedBy: reference().references(() => staff.id, { onDelete: "set null" }),
  },
  (t) => [
    index("corrections_article").on(t.articleId),
    index("corrections_latest").on(t.publishedAt, t.id),
    check("corrections_text_given", sql`${t.text} <> ''`),
  ],
);
