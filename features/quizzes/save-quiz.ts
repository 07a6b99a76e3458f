import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { takePictureField } from "#features/media/picture-field.ts";
import type { QuizInput } from "#features/quizzes/input.ts";
import { canManageQuizzes } from "#features/quizzes/policy.ts";
import { quizKind } from "#features/quizzes/quiz-kind.ts";
import { saveRecord } from "#features/records/save-record.ts";

/** Makes a quiz or changes it; published, it keeps the moment at which it first was. */
export async function saveQuiz(actor: Actor, input: QuizInput) {
  authorize(canManageQuizzes(actor));
  const { quizId, published, pictureFile, pictureAlt, noPicture, ...words } = input;
  const mediaId = await takePictureField(actor, { pictureFile, pictureAlt, noPicture });
  return saveRecord(actor, quizKind, {
    id: quizId,
    values: mediaId === undefined ? words : { ...words, mediaId },
    derive: (before, now) => ({ publishedAt: published ? (before?.publishedAt ?? now) : null }),
  });
}
