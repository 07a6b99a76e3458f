import { sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { quizChoiceCounts, quizScores } from "#db/schema/quizzes.ts";
import type { MarkedAnswer } from "#features/quizzes/rules.ts";

interface Counted {
  quizId: number;
  score: number;
  answers: readonly MarkedAnswer[];
}

/** Adds one reader to the score and to each choice, always in the same order, so that nobody waits in a circle. */
export async function countAnswers(
  tx: Transaction,
  { quizId, score, answers }: Counted,
): Promise<void> {
  await tx
    .insert(quizScores)
    .values({ quizId, score, count: 1 })
    .onConflictDoUpdate({
      target: [quizScores.quizId, quizScores.score],
      set: { count: sql`${quizScores.count} + 1` },
    });
  const taken = answers.map(({ questionId, chosen }) => ({ questionId, choice: chosen, count: 1 }));
  await tx
    .insert(quizChoiceCounts)
    .values(taken.toSorted((a, b) => a.questionId - b.questionId))
    .onConflictDoUpdate({
      target: [quizChoiceCounts.questionId, quizChoiceCounts.choice],
      set: { count: sql`${quizChoiceCounts.count} + 1` },
    });
}
