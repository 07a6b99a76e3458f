import { describe, expect } from "vitest";
import { articles, workingCopies } from "#db/schema/articles.ts";
import { quizzes } from "#db/schema/quizzes.ts";
import { addQuiz } from "#db/test/add-quiz.ts";
import { test } from "#db/test/database-test.ts";
import { expiredTags, forgetExpiredTags } from "#db/test/expired-tags.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { systemActor } from "#features/auth/actor.ts";
import { listQuestions } from "#features/quizzes/desk-view.ts";
import { QuestionInput, QuizInput } from "#features/quizzes/input.ts";
import { orderQuestions } from "#features/quizzes/order-questions.ts";
import { findQuizAt } from "#features/quizzes/queries.ts";
import { removeQuestion } from "#features/quizzes/remove-question.ts";
import { removeQuiz } from "#features/quizzes/remove-quiz.ts";
import { saveQuestion } from "#features/quizzes/save-question.ts";
import { saveQuiz } from "#features/quizzes/save-quiz.ts";
import { allQuizzesTag, quizTag } from "#features/quizzes/tags.ts";
import { Forbidden, Invalid, NotFound } from "#lib/errors.ts";

const question = (quizId: number, more = {}) =>
  QuestionInput.parse({
    ...{ quizId: String(quizId), prompt: "Who chairs?", explanation: "By turns." },
    ...{ choice: ["Chile", "", "Ghana"], right: "2", ...more },
  });

describe("quizzes at the desk", () => {
  test("E19: a quiz with a question is public once it is published, and not before", async ({
    tx,
  }) => {
    const editor = await makeStaff(tx, "editor");
    const words = { title: "A week in questions", language: "en" };
    const { id } = await saveQuiz(editor, QuizInput.parse(words));
    await saveQuestion(editor, question(id));
    expect(await findQuizAt("a-week-in-questions")).toBeUndefined();
    forgetExpiredTags();
    await saveQuiz(editor, QuizInput.parse({ ...words, quizId: String(id), published: "on" }));
    expect(await findQuizAt("a-week-in-questions")).toMatchObject({
      questions: [{ prompt: "Who chairs?", choices: ["Chile", "Ghana"] }],
    });
    expect(expiredTags()).toEqual(expect.arrayContaining([quizTag(id), allQuizzesTag()]));
    expect((await listQuestions(id))[0]?.choices).toEqual([
      { text: "Chile", isRight: false, taken: 0 },
      { text: "Ghana", isRight: true, taken: 0 },
    ]);
  });

  test("E19: one choice, none that is right, or two the same are refused", () => {
    const isTaken = (choice: string[], right: string[]) =>
      QuestionInput.safeParse({ quizId: "1", prompt: "?", choice, right }).success;
    expect(isTaken(["A", "B"], ["0"])).toBe(true);
    expect(isTaken(["A"], ["0"])).toBe(false);
    expect(isTaken(["A", "B"], [])).toBe(false);
    expect(isTaken(["A", "A"], ["0"])).toBe(false);
  });

  test("E19: questions are ordered, changed and taken out within their quiz", async ({ tx }) => {
    const { id, questionIds } = await addQuiz(tx, {
      slug: "a",
      questions: [
        ["1", "2"],
        ["3", "4"],
        ["5", "6"],
      ],
    });
    const [one, two, three] = questionIds as [number, number, number];
    await orderQuestions(systemActor, { quizId: id, order: [three, one, two] });
    expect((await listQuestions(id)).map((row) => row.id)).toEqual([three, one, two]);
    await removeQuestion(systemActor, { quizId: id, questionId: one });
    expect((await listQuestions(id)).map((row) => row.id)).toEqual([three, two]);
    const other = await addQuiz(tx, { slug: "b" });
    const foreign = question(id, { questionId: String(other.questionIds[0]) });
    await expect(saveQuestion(systemActor, foreign)).rejects.toThrow(NotFound);
    const taking = removeQuestion(systemActor, { quizId: id, questionId: other.questionIds[0]! });
    await expect(taking).rejects.toThrow(Invalid);
  });

  test("E19: a quiz that a story leads to stays; X3: a writer may not", async ({ tx }) => {
    const { id } = await addQuiz(tx, { slug: "a" });
    const [story] = await tx.insert(articles).values({ slug: "s" }).returning();
    const block = { type: "quiz", attrs: { quizId: id } };
    const body = { type: "doc", version: 1, content: [block] };
    await tx.insert(workingCopies).values({ articleId: story!.id, body });
    await expect(removeQuiz(systemActor, { quizId: id })).rejects.toThrow(Invalid);
    const writer = await makeStaff(tx, "writer");
    await expect(removeQuiz(writer, { quizId: id })).rejects.toThrow(Forbidden);
    await tx.delete(workingCopies);
    await removeQuiz(systemActor, { quizId: id });
    expect(await tx.$count(quizzes)).toBe(0);
  });
});
