import { and, isNotNull, lte, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { db } from "#db/client.ts";
import { quizQuestions, quizzes } from "#db/schema/quizzes.ts";
import { sections } from "#db/schema/sections.ts";
import { type Picture, pictureOf } from "#features/media/picture-view.ts";

/** A question as readers meet it: its choices without which of them is right. */
export interface QuizQuestion {
  id: number;
  prompt: string;
  picture: Picture | null;
  choices: string[];
}

/** What a box in a story says of a quiz. */
export interface QuizLink {
  id: number;
  slug: string;
  title: string;
  language: string;
  questionCount: number;
  picture: Picture | null;
}

/** What the public may open: published by now, with something to answer. Written once. */
export function publicQuiz(): SQL {
  return and(
    isNotNull(quizzes.publishedAt),
    lte(quizzes.publishedAt, sql`now()`),
    sql`exists (select 1 from ${quizQuestions} where ${quizQuestions.quizId} = ${quizzes.id})`,
  ) as SQL;
}

/** Public quizzes as cards, of those that match; the caller orders and limits. */
export function selectQuizzes(condition: SQL | undefined) {
  return db().select(quizColumns()).from(quizzes).where(and(publicQuiz(), condition)).$dynamic();
}

export type QuizCard = Awaited<ReturnType<typeof selectQuizzes>>[number];

/** The columns of a card. Inside subselects the table is named: of one table alone Drizzle writes bare columns. */
export function quizColumns() {
  return {
    id: quizzes.id,
    slug: quizzes.slug,
    title: quizzes.title,
    standfirst: quizzes.standfirst,
    language: quizzes.language,
    publishedAt: sql<Date>`${quizzes.publishedAt}`.mapWith(quizzes.publishedAt),
    section: sql<{
      slug: string;
      name: string;
    } | null>`(select jsonb_build_object('slug', ${sections.slug}, 'name', ${sections.name})
      from ${sections} where ${sections.id} = quizzes.section_id)`,
    questionCount: questionCount(),
    picture: pictureOf(sql`quizzes.media_id`),
  };
}

/** A subselect that gives the public quizzes which a body's quiz blocks name, by id. */
export function quizzesIn(body: AnyPgColumn): SQL<Record<string, QuizLink>> {
  return sql<
    Record<string, QuizLink>
  >`coalesce((select jsonb_object_agg(${quizzes.id}, jsonb_build_object('id', ${quizzes.id},
      'slug', ${quizzes.slug}, 'title', ${quizzes.title}, 'language', ${quizzes.language},
      'questionCount', ${questionCount()}, 'picture', ${pictureOf(quizzes.mediaId)}))
    from ${quizzes} where ${publicQuiz()} and ${quizzes.id} in (
      select named::bigint from jsonb_path_query(${body}, '$.content[*] ? (@.type == "quiz").attrs.quizId
        ? (@.type() == "number" && @ > 0 && @ < 9007199254740992 && @ == @.floor())') named)), '{}')`;
}

function questionCount(): SQL<number> {
  return sql<number>`(select count(*)::int from ${quizQuestions}
    where ${quizQuestions.quizId} = quizzes.id)`;
}
