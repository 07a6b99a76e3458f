import type { StampedForm } from "#lib/form-stamp.ts";

/** What the stamp in the form of a quiz is about. */
export const quizForm = (quizId: number): StampedForm => ({
  purpose: "quiz-form",
  subject: quizId,
});
