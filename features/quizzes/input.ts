import { z } from "zod";
import { idField } from "#lib/form-fields.ts";

const ANSWER = /^answer-([1-9]\d{0,14})$/;
const LONGEST_CHOICE = 500;
const MOST_ANSWERS = 100;

/** What a reader answers, by question; a field that is no answer is nothing. */
export const AnswerQuizInput = z
  .looseObject({ quizId: idField, stamp: z.string().max(200).catch("") })
  .transform(({ quizId, stamp, ...fields }) => ({ quizId, stamp, answers: answersIn(fields) }));

export type AnswerQuizInput = z.output<typeof AnswerQuizInput>;

function answersIn(fields: Record<string, unknown>): Map<number, string> {
  const answers = Object.entries(fields).flatMap(([name, value]): [number, string][] => {
    const questionId = ANSWER.exec(name)?.[1];
    const isAnswer = typeof value === "string" && value !== "" && value.length <= LONGEST_CHOICE;
    return questionId && isAnswer ? [[Number(questionId), value]] : [];
  });
  return new Map(answers.slice(0, MOST_ANSWERS));
}
