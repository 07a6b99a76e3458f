import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { identity, instant, madeAt, reference } from "#db/columns.ts";
import { bylineRoles } from "#db/enums.ts";
import { articles } from "#db/schema/articles.ts";
import { media } from "#db/schema/media.ts";

/** People who write, photograph, translate. They need no account, and losing one never touches a byline. */
export const authors = pgTable(
  "authors",
  {
    id: identity(),
    slug: text().notNull(),
    name: text().notNull(),
    title: text().notNull().default(""),
    organization: text().notNull().default(""),
    organizationUrl: text().notNull().default(""),
    biography: text().notNull().default(""),
    website: text().notNull().default(""),
    /** Their account in the fediverse, `@name@host`; empty where they have none. */
    fediverse: text().notNull().default(""),
    portraitId: reference().references(() => media.id, { onDelete: "set null" }),
    createdAt: madeAt(),
  },
  (t) => [
    uniqueIndex("authors_slug").on(t.slug),
    check("authors_slug_shape", sql`${t.slug} ~ '^[^/?#[:space:]]+$'`),
    check("authors_name_given", sql`${t.name} <> ''`),
    // Mastodon reads the tag only in this shape, and a name with markup in it would go into every head.
    check(
      "authors_fediverse_shape",
      sql`${t.fediverse} = '' or ${t.fediverse} ~ '^@[A-Za-z0-9_]+([.-][A-Za-z0-9_]+)*@[a-z0-9-]+([.][a-z0-9-]+)+$'`,
    ),
  ],
);

/** Who the live version is by, in order. Copied from the revision at publication. */
export const bylines = pgTable(
  "bylines",
  {
    articleId: reference()
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    authorId: reference()
      .notNull()
      .references(() => authors.id, { onDelete: "restrict" }),
    role: text({ enum: bylineRoles }).notNull(),
    position: integer().notNull(),
    /** The story's, set by a trigger; null on a second credit of the same person, so that a list has it once. */
    publishedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.position] }),
    uniqueIndex("bylines_once").on(t.articleId, t.authorId, t.role),
    index("bylines_author_latest").on(t.authorId, t.publishedAt, t.articleId),
  ],
);
