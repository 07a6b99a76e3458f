"use server";

import { readerAction } from "#features/auth/action.ts";
import { done } from "#features/auth/form-state.ts";
import { answerQuiz } from "#features/quizzes/answer-quiz.ts";
import { AnswerQuizInput } from "#features/quizzes/input.ts";

export const answerQuizAction = readerAction(
  AnswerQuizInput,
  { name: "quiz", limit: 120, windowSeconds: 600 },
  async (actor, input, origin) => done(await answerQuiz(actor, input, origin)),
);
