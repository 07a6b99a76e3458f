import { quizQuestions } from "#db/schema/quizzes.ts";
import { quizKind } from "#features/quizzes/quiz-kind.ts";
import type { RecordKind } from "#features/records/record-kind.ts";

/** Questions of one quiz: whoever may change it may change them, and the same pages show them. */
export function questionKind(quizId: number): RecordKind<typeof quizQuestions> {
  return {
    noun: "question",
    table: quizQuestions,
    may: quizKind.may,
    tags: () => quizKind.tags(quizId),
  };
}
