import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AnswerQuizInput } from "#features/quizzes/input.ts";

const read = (fields: Record<string, unknown>) => AnswerQuizInput.safeParse(fields);

describe("AnswerQuizInput", () => {
  test("S9: reads the answers by question, and nothing that is none", () => {
    const sent = {
      quizId: "7",
      stamp: "1.x",
      "answer-12": "Nine",
      "answer-3": "",
      "answer-4": ["Nine", "Ten"],
      "answer-05": "Nine",
      "answer-6": "x".repeat(501),
      "answer-12x": "Ten",
      score: "10",
    };
    expect(read(sent).data).toEqual({ quizId: 7, stamp: "1.x", answers: new Map([[12, "Nine"]]) });
  });

  test("X8: a form without a quiz is refused; without a stamp it is read", () => {
    expect(read({ "answer-1": "x" }).success).toBe(false);
    expect(read({ quizId: "1" }).data).toEqual({ quizId: 1, stamp: "", answers: new Map() });
  });

  test("X8: any fields at all give at most a hundred answers", () => {
    const many = Object.fromEntries(
      Array.from({ length: 500 }, (_, at) => [`answer-${at + 1}`, "x"]),
    );
    expect(read({ quizId: "1", ...many }).data?.answers.size).toBe(100);
    const field = fc.oneof(
      fc.string(),
      fc.constantFrom("answer-1", "quizId", "stamp", "__proto__"),
    );
    const value = fc.oneof(fc.string(), fc.array(fc.string()));
    fc.assert(
      fc.property(fc.dictionary(field, value), (fields) => {
        expect(() => read(fields)).not.toThrow();
      }),
    );
  });
});
