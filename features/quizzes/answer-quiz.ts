import { and, asc, eq } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { quizQuestions, quizzes } from "#db/schema/quizzes.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { countAnswers } from "#features/quizzes/count-answers.ts";
import type { AnswerQuizInput } from "#features/quizzes/input.ts";
import { type Counting, mayCount } from "#features/quizzes/may-count.ts";
import { canAnswerQuiz } from "#features/quizzes/policy.ts";
import { listChoiceCounts, listScores } from "#features/quizzes/queries.ts";
import { quizForm } from "#features/quizzes/quiz-form.ts";
import type { QuizResult } from "#features/quizzes/quiz-result.ts";
import { publicQuiz } from "#features/quizzes/quiz-view.ts";
import {
  type MarkedAnswer,
  markAnswers,
  missingAnswers,
  type OpenQuestion,
  sharesOf,
  standingOf,
  withoutOwn,
} from "#features/quizzes/rules.ts";
import { Invalid, NotFound } from "#lib/errors.ts";
import { hasFreshStamp } from "#lib/form-stamp.ts";

interface Sender {
  networkHash: string;
}

/**
 * Marks a reader's answers and adds one to the counts, which are the only record: no page shows them, so
 * none expires. Throws Invalid where a question has no answer, NotFound for a quiz that is not public.
 */
export function answerQuiz(
  actor: Actor,
  input: AnswerQuizInput,
  { networkHash }: Sender,
): Promise<QuizResult> {
  return transaction(async (tx) => {
    const quizId = await lockQuiz(tx, input.quizId);
    authorize(canAnswerQuiz(actor));
    const questions = await listOpenQuestions(tx, quizId);
    const missing = missingAnswers(questions, input.answers);
    if (missing.length > 0) throw new Invalid(missing);
    const answers = markAnswers(questions, input.answers);
    const score = answers.filter(({ isRight }) => isRight).length;
    const counting = await countingOf(tx, input, { networkHash, answers });
    const scores = await listScores(tx, quizId);
    if (counting === "counted") await countAnswers(tx, { quizId, score, answers });
    const earlier = counting === "again" ? withoutOwn(score, scores) : scores;
    const shared = await withShares(tx, questions, answers);
    return { score, standing: standingOf(score, earlier), answers: shared };
  });
}

/** Nobody can take the quiz back or delete it while it is marked. */
async function lockQuiz(tx: Transaction, quizId: number): Promise<number> {
  const [quiz] = await tx
    .select({ id: quizzes.id })
    .from(quizzes)
    .where(and(eq(quizzes.id, quizId), publicQuiz()))
    .for("share");
  if (!quiz) throw new NotFound(`quiz ${quizId}`);
  return quiz.id;
}

function listOpenQuestions(tx: Transaction, quizId: number): Promise<OpenQuestion[]> {
  return tx
    .select({
      id: quizQuestions.id,
      choices: quizQuestions.choices,
      explanation: quizQuestions.explanation,
    })
    .from(quizQuestions)
    .where(eq(quizQuestions.quizId, quizId))
    .orderBy(asc(quizQuestions.position));
}

/** A form that nobody here made, or an old one, is answered and not counted. */
async function countingOf(
  tx: Transaction,
  { quizId, stamp }: AnswerQuizInput,
  { networkHash, answers }: Sender & { answers: readonly MarkedAnswer[] },
): Promise<Counting | "foreign"> {
  if (answers.length === 0 || !hasFreshStamp(stamp, quizForm(quizId), new Date())) return "foreign";
  const taken = new Map(answers.map(({ questionId, chosen }) => [questionId, chosen]));
  return mayCount(tx, { quizId, networkHash, answers: taken });
}

async function withShares(
  tx: Transaction,
  questions: readonly OpenQuestion[],
  answers: readonly MarkedAnswer[],
): Promise<QuizResult["answers"]> {
  const counts = await listChoiceCounts(
    tx,
    questions.map(({ id }) => id),
  );
  return answers.map((answer, place) => {
    const own = counts.filter(({ questionId }) => questionId === answer.questionId);
    const texts = questions[place]!.choices.map(({ text }) => text);
    const taken = new Map(own.map(({ choice, count }) => [choice, count]));
    return { ...answer, shares: sharesOf(texts, taken) };
  });
}
