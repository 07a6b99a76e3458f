import { and, eq, ne } from "drizzle-orm";
import { quizQuestions } from "#db/schema/quizzes.ts";
import type { Actor } from "#features/auth/actor.ts";
import type { QuestionChoice } from "#features/quizzes/input.ts";
import { questionKind } from "#features/quizzes/question-kind.ts";
import { removeRecord } from "#features/records/remove-record.ts";

/** Takes a question out of its quiz, with what was answered to it. */
export function removeQuestion(actor: Actor, { quizId, questionId }: QuestionChoice) {
  return removeRecord(actor, questionKind(quizId), {
    id: questionId,
    // A question of another quiz is not this one's to take out.
    countUses: (tx) =>
      tx.$count(
        quizQuestions,
        and(eq(quizQuestions.id, questionId), ne(quizQuestions.quizId, quizId)),
      ),
  });
}
