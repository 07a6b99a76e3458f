import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { identity, instant, madeAt, reference } from "#db/columns.ts";
import { media } from "#db/schema/media.ts";
import { sections } from "#db/schema/sections.ts";

/** One possible answer. */
export interface QuizChoice {
  text: string;
  isRight: boolean;
}

/** Questions for readers, with an address of their own. */
export const quizzes = pgTable(
  "quizzes",
  {
    id: identity(),
    slug: text().notNull(),
    title: text().notNull(),
    standfirst: text().notNull().default(""),
    language: text().notNull().default("en"),
    sectionId: reference().references(() => sections.id, { onDelete: "set null" }),
    mediaId: reference().references(() => media.id, { onDelete: "set null" }),
    publishedAt: instant(),
    createdAt: madeAt(),
  },
  (t) => [
    uniqueIndex("quizzes_slug").on(t.slug),
    check("quizzes_slug_shape", sql`${t.slug} ~ '^[^/?#[:space:]]+$'`),
    index("quizzes_latest").on(t.publishedAt, t.id),
  ],
);

/** One question: its picture, its choices, and what is explained afterwards. */
export const quizQuestions = pgTable(
  "quiz_questions",
  {
    id: identity(),
    quizId: reference()
      .notNull()
      .references(() => quizzes.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    prompt: text().notNull(),
    mediaId: reference().references(() => media.id, { onDelete: "set null" }),
    choices: jsonb().$type<QuizChoice[]>().notNull(),
    explanation: text().notNull().default(""),
  },
  (t) => [
    uniqueIndex("quiz_questions_position").on(t.quizId, t.position),
    check("quiz_questions_choices", sql`jsonb_array_length(${t.choices}) between 2 and 8`),
  ],
);

/** How many readers got each score; nothing is kept of who they were. */
export const quizScores = pgTable(
  "quiz_scores",
  {
    quizId: reference()
      .notNull()
      .references(() => quizzes.id, { onDelete: "cascade" }),
    score: integer().notNull(),
    count: integer().notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.quizId, t.score] }),
    check("quiz_scores_score", sql`${t.score} >= 0`),
  ],
);

/** How many readers took each choice of a question, by its text, so that the order of choices may change. */
export const quizChoiceCounts = pgTable(
  "quiz_choice_counts",
  {
    questionId: reference()
      .notNull()
      .references(() => quizQuestions.id, { onDelete: "cascade" }),
    choice: text().notNull(),
    count: integer().notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.questionId, t.choice] })],
);
