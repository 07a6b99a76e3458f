import { asc, desc, eq, inArray, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { quizChoiceCounts, quizQuestions, quizScores, quizzes } from "#db/schema/quizzes.ts";
import { pictureOf } from "#features/media/picture-view.ts";
import { MOST_RECORDS } from "#features/records/rules.ts";

/** Quizzes, the newest first, with how many readers answered each. */
export function listDeskQuizzes() {
  return db()
    .select({
      id: quizzes.id,
      slug: quizzes.slug,
      title: quizzes.title,
      publishedAt: quizzes.publishedAt,
      questions: sql<number>`(select count(*)::int from ${quizQuestions} where ${quizQuestions.quizId} = quizzes.id)`,
      answered: sql<number>`(select coalesce(sum(${quizScores.count}), 0)::int from ${quizScores}
        where ${quizScores.quizId} = quizzes.id)`,
    })
    .from(quizzes)
    .orderBy(desc(quizzes.createdAt), desc(quizzes.id))
    .limit(MOST_RECORDS);
}

export async function findQuizById(id: number) {
  const [row] = await db()
    .select({ quiz: quizzes, picture: pictureOf(sql`quizzes.media_id`) })
    .from(quizzes)
    .where(eq(quizzes.id, id));
  return row;
}

/** A quiz's questions in order, each choice with how many readers took it. */
export async function listQuestions(quizId: number) {
  const questions = await db()
    .select({
      id: quizQuestions.id,
      quizId: quizQuestions.quizId,
      prompt: quizQuestions.prompt,
      choices: quizQuestions.choices,
      explanation: quizQuestions.explanation,
      picture: pictureOf(sql`quiz_questions.media_id`),
    })
    .from(quizQuestions)
    .where(eq(quizQuestions.quizId, quizId))
    .orderBy(asc(quizQuestions.position));
  const ids = questions.map(({ id }) => id);
  const counts = await db()
    .select()
    .from(quizChoiceCounts)
    .where(inArray(quizChoiceCounts.questionId, ids));
  return questions.map((question) => ({
    ...question,
    choices: question.choices.map((choice) => ({
      ...choice,
      taken:
        counts.find((row) => row.questionId === question.id && row.choice === choice.text)?.count ??
        0,
    })),
  }));
}

export type DeskQuestion = Awaited<ReturnType<typeof listQuestions>>[number];

/** How many readers got each score, the lowest first. */
export function listScoreCounts(quizId: number) {
  return db()
    .select({ score: quizScores.score, count: quizScores.count })
    .from(quizScores)
    .where(eq(quizScores.quizId, quizId))
    .orderBy(asc(quizScores.score));
}
