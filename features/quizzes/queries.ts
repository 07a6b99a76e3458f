import { and, desc, eq, inArray, ne, type SQL, sql } from "drizzle-orm";
import { db, type Transaction } from "#db/client.ts";
import { quizChoiceCounts, quizQuestions, quizScores, quizzes } from "#db/schema/quizzes.ts";
import { pictureOf } from "#features/media/picture-view.ts";
import {
  publicQuiz,
  type QuizCard,
  type QuizQuestion,
  quizColumns,
  selectQuizzes,
} from "#features/quizzes/quiz-view.ts";
import { type Cursor, type KeysetPage, keysetPage } from "#lib/keyset.ts";

const newestFirst = [desc(quizzes.publishedAt), desc(quizzes.id)] as const;

/** Public quizzes, the newest first. */
export async function listQuizzes({
  limit,
  after,
}: {
  limit: number;
  after?: Cursor | undefined;
}): Promise<KeysetPage<QuizCard>> {
  const rows = await selectQuizzes(after && olderThan(after))
    .orderBy(...newestFirst)
    .limit(limit + 1);
  return keysetPage(rows, limit, (quiz) => ({ at: quiz.publishedAt, id: quiz.id }));
}

/** The newest public quizzes but this one. */
export function listOtherQuizzes(quizId: number, limit: number): Promise<QuizCard[]> {
  return selectQuizzes(ne(quizzes.id, quizId))
    .orderBy(...newestFirst)
    .limit(limit);
}

/** The newest public quiz, null where there is none. */
export async function findLatestQuiz(): Promise<QuizCard | null> {
  const [latest] = await selectQuizzes(undefined)
    .orderBy(...newestFirst)
    .limit(1);
  return latest ?? null;
}

/** A public quiz with its questions in order; what is right and why is not among them. */
export async function findQuizAt(slug: string) {
  const [quiz] = await db()
    .select({ ...quizColumns(), questions: questionsOfQuiz() })
    .from(quizzes)
    .where(and(eq(quizzes.slug, slug), publicQuiz()));
  return quiz;
}

export type QuizView = NonNullable<Awaited<ReturnType<typeof findQuizAt>>>;

/** How many readers got each score. */
export function listScores(tx: Transaction, quizId: number) {
  return tx
    .select({ score: quizScores.score, count: quizScores.count })
    .from(quizScores)
    .where(eq(quizScores.quizId, quizId));
}

/** How many readers took each choice of these questions. */
export function listChoiceCounts(tx: Transaction, questionIds: number[]) {
  return tx
    .select()
    .from(quizChoiceCounts)
    .where(inArray(quizChoiceCounts.questionId, questionIds));
}

function olderThan({ at, id }: Cursor): SQL {
  return sql`(${quizzes.publishedAt}, ${quizzes.id}) < (${at.toISOString()}::timestamptz, ${id}::bigint)`;
}

function questionsOfQuiz(): SQL<QuizQuestion[]> {
  return sql<
    QuizQuestion[]
  >`coalesce((select jsonb_agg(jsonb_build_object('id', ${quizQuestions.id},
      'prompt', ${quizQuestions.prompt}, 'picture', ${pictureOf(sql`quiz_questions.media_id`)},
      'choices', (select jsonb_agg(choice -> 'text' order by place)
        from jsonb_array_elements(${quizQuestions.choices}) with ordinality listed(choice, place)))
      order by ${quizQuestions.position})
    from ${quizQuestions} where ${quizQuestions.quizId} = quizzes.id), '[]')`;
}
