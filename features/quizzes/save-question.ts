import { eq, sql } from "drizzle-orm";
import { quizQuestions } from "#db/schema/quizzes.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { takePictureField } from "#features/media/picture-field.ts";
import type { QuestionInput } from "#features/quizzes/input.ts";
import { canManageQuizzes } from "#features/quizzes/policy.ts";
import { questionKind } from "#features/quizzes/question-kind.ts";
import { quizKind } from "#features/quizzes/quiz-kind.ts";
import { lockRecord } from "#features/records/lock-record.ts";
import { saveRecord } from "#features/records/save-record.ts";
import { NotFound } from "#lib/errors.ts";

/** Adds a question at the end of a quiz, or changes one. Answers are counted by their text, so those that stay keep theirs. */
export async function saveQuestion(actor: Actor, input: QuestionInput) {
  authorize(canManageQuizzes(actor));
  const { quizId, questionId, pictureFile, pictureAlt, noPicture, ...words } = input;
  const mediaId = await takePictureField(actor, { pictureFile, pictureAlt, noPicture });
  return saveRecord(actor, questionKind(quizId), {
    id: questionId,
    values: mediaId === undefined ? words : { ...words, mediaId },
    check: async (tx, before) => {
      await lockRecord(tx, quizKind, quizId);
      if (before && before.quizId !== quizId) throw new NotFound("question");
    },
    onAdd: async (tx) => {
      const [last] = await tx
        .select({ position: sql<number>`coalesce(max(${quizQuestions.position}), 0) + 1` })
        .from(quizQuestions)
        .where(eq(quizQuestions.quizId, quizId));
      return { quizId, position: last!.position };
    },
  });
}
