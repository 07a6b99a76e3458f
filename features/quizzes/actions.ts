"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { readerAction, staffAction } from "#features/auth/action.ts";
import { done } from "#features/auth/form-state.ts";
import { answerQuiz } from "#features/quizzes/answer-quiz.ts";
import {
  AnswerQuizInput,
  QuestionChoice,
  QuestionInput,
  QuestionOrder,
  QuizChoice,
  QuizInput,
} from "#features/quizzes/input.ts";
import { orderQuestions } from "#features/quizzes/order-questions.ts";
import { removeQuestion } from "#features/quizzes/remove-question.ts";
import { removeQuiz } from "#features/quizzes/remove-quiz.ts";
import { saveQuestion } from "#features/quizzes/save-question.ts";
import { saveQuiz } from "#features/quizzes/save-quiz.ts";
import { deskQuizUrl, deskQuizzesUrl } from "#features/quizzes/urls.ts";
import { message } from "#lib/messages/message.ts";

export const answerQuizAction = readerAction(
  AnswerQuizInput,
  { name: "quiz", limit: 120, windowSeconds: 600 },
  async (actor, input, origin) => done(await answerQuiz(actor, input, origin)),
);

export const saveQuizAction = staffAction(QuizInput, async (actor, input) => {
  const { id, isNew } = await saveQuiz(actor, input);
  if (isNew) redirect(deskQuizUrl(id));
  refresh();
  return done({}, message("manage.saved"));
});

export const removeQuizAction = staffAction(QuizChoice, async (actor, input) => {
  await removeQuiz(actor, input);
  redirect(deskQuizzesUrl());
});

export const saveQuestionAction = staffAction(QuestionInput, async (actor, input) => {
  const { isNew } = await saveQuestion(actor, input);
  if (isNew) redirect(deskQuizUrl(input.quizId));
  refresh();
  return done({}, message("manage.saved"));
});

export const removeQuestionAction = staffAction(QuestionChoice, async (actor, input) => {
  await removeQuestion(actor, input);
  redirect(deskQuizUrl(input.quizId));
});

export const orderQuestionsAction = staffAction(QuestionOrder, async (actor, input) => {
  await orderQuestions(actor, input);
  refresh();
  return done({}, message("manage.ordered"));
});
