import { sql } from "drizzle-orm";
import { index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { reference } from "#db/columns.ts";
import { searchChoiceKinds } from "#db/enums.ts";
import { articles, revisions } from "#db/schema/articles.ts";

/** What the worker has read of each story that stands in lists: its text to quote from, its telling words. */
export const indexedStories = pgTable(
  "indexed_stories",
  {
    articleId: reference()
      .primaryKey()
      .references(() => articles.id, { onDelete: "cascade" }),
    /** The version that was read; another live one means that it must be read again. */
    revisionId: reference()
      .notNull()
      .references(() => revisions.id, { onDelete: "cascade" }),
    /** The words of the body, for marked quotations. */
    text: text().notNull(),
    /** Stems that it has often and few others have, the most telling first. */
    keywords: text().array().notNull().default(sql`'{}'`),
  },
  (t) => [index("indexed_stories_keywords").using("gin", t.keywords)],
);

/** Every word of listed stories, with the number of them that have it: against typing errors, and to weigh words. */
export const searchWords = pgTable(
  "search_words",
  {
    word: text().notNull(),
    /** The language whose stemmer was used, or `other`. */
    language: text().notNull(),
    /** Without accents, to compare with what was typed. */
    folded: text().notNull(),
    /** Null for a word that search leaves out. */
    stem: text(),
    stories: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.word, t.language] }),
    index("search_words_alike").using("gin", sql`${t.folded} gin_trgm_ops`),
    index("search_words_stem").on(t.stem, t.language).where(sql`${t.stem} is not null`),
  ],
);

/** What a search can be narrowed to, with the number of listed stories; counted by the worker. */
export const searchChoices = pgTable(
  "search_choices",
  {
    kind: text({ enum: searchChoiceKinds }).notNull(),
    /** An id, or the tag of a language. */
    value: text().notNull(),
    stories: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.value] })],
);
