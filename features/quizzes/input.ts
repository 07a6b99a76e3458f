import { z } from "zod";
import { pictureField } from "#features/media/picture-field.ts";
import { nameField, orderField, slugField, textField } from "#features/records/input.ts";
import { idField, optionalIdField, tickField } from "#lib/form-fields.ts";

const ANSWER = /^answer-([1-9]\d{0,14})$/;
const LONGEST_CHOICE = 500;
const MOST_ANSWERS = 100;

/** What a reader answers, by question; a field that is no answer is nothing. */
export const AnswerQuizInput = z
  .looseObject({ quizId: idField, stamp: z.string().max(200).catch("") })
  .transform(({ quizId, stamp, ...fields }) => ({ quizId, stamp, answers: answersIn(fields) }));

export const QuizInput = z.object({
  quizId: optionalIdField,
  title: nameField,
  slug: slugField,
  standfirst: textField(500),
  language: z
    .string()
    .trim()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "manage.languageShape"),
  sectionId: optionalIdField,
  published: tickField.default(false),
  ...pictureField,
});

export const QuizChoice = z.object({ quizId: idField });

const listOfTexts = z.preprocess(
  (value) => [value ?? []].flat(),
  z.array(z.string().trim().max(LONGEST_CHOICE, "form.long")).max(8),
);

export const QuestionInput = z
  .object({
    quizId: idField,
    questionId: optionalIdField,
    prompt: z.string("manage.textNeeded").trim().min(1, "manage.textNeeded").max(1000, "form.long"),
    explanation: textField(2000),
    choice: listOfTexts,
    /** Places of the right ones among the choices, from 0. */
    right: z.preprocess((value) => [value ?? []].flat(), z.array(z.coerce.number().int()).max(8)),
    ...pictureField,
  })
  .transform(({ choice, right, ...words }, context) => {
    const choices = choice
      .map((text, place) => ({ text, isRight: right.includes(place) }))
      .filter(({ text }) => text !== "");
    const issue = choiceIssue(choices);
    if (issue) context.addIssue({ code: "custom", message: issue, path: ["choice"] });
    return { ...words, choices };
  });

export const QuestionChoice = z.object({ quizId: idField, questionId: idField });

export const QuestionOrder = z.object({ quizId: idField, order: orderField });

export type QuizInput = z.output<typeof QuizInput>;
export type QuestionInput = z.output<typeof QuestionInput>;
export type QuestionChoice = z.output<typeof QuestionChoice>;
export type QuestionOrder = z.output<typeof QuestionOrder>;
export type AnswerQuizInput = z.output<typeof AnswerQuizInput>;

function answersIn(fields: Record<string, unknown>): Map<number, string> {
  const answers = Object.entries(fields).flatMap(([name, value]): [number, string][] => {
    const questionId = ANSWER.exec(name)?.[1];
    const isAnswer = typeof value === "string" && value !== "" && value.length <= LONGEST_CHOICE;
    return questionId && isAnswer ? [[Number(questionId), value]] : [];
  });
  return new Map(answers.slice(0, MOST_ANSWERS));
}

/** Counts are kept by the text of a choice, so no two may say the same. */
function choiceIssue(choices: { text: string; isRight: boolean }[]): string | undefined {
  if (choices.length < 2) return "manage.choicesFew";
  if (!choices.some(({ isRight }) => isRight)) return "manage.choicesNoneRight";
  return new Set(choices.map(({ text }) => text)).size < choices.length
    ? "manage.choicesSame"
    : undefined;
}
