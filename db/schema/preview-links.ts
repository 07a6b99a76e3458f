import { index, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { identity, instant, madeAt, reference } from "#db/columns.ts";
import { articles } from "#db/schema/articles.ts";
import { staff } from "#db/schema/staff.ts";

/** Links by which somebody without an account reads a story before it is out. Only the SHA-256 of the secret is here. */
export const previewLinks = pgTable(
  "preview_links",
  {
    id: identity(),
    articleId: reference()
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    hash: text().notNull(),
    createdAt: madeAt(),
    createdBy: reference().references(() => staff.id, { onDelete: "set null" }),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
  },
  (t) => [
    uniqueIndex("preview_links_hash").on(t.hash),
    index("preview_links_article").on(t.articleId),
  ],
);
