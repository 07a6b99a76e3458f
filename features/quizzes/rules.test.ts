import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  FEWEST_TO_COMPARE,
  markAnswers,
  missingAnswers,
  sharesOf,
  standingOf,
  withoutOwn,
} from "#features/quizzes/rules.ts";

const question = (id: number, ...texts: string[]) => ({
  id,
  choices: texts.map((text, at) => ({ text, isRight: at === 0 })),
  explanation: `Reason ${id}`,
});
const questions = [question(4, "Yes", "No"), question(9, "Six", "Five", "Seven")];

describe("S9: what is missing", () => {
  test("is nothing where each question has one of its own choices", () => {
    const answers = new Map([
      [4, "No"],
      [9, "Seven"],
    ]);
    expect(missingAnswers(questions, answers)).toEqual([]);
  });

  test("is named by the question's number, an answer that is no choice any more in other words", () => {
    expect(missingAnswers(questions, new Map([[9, "Yes"]]))).toEqual([
      { field: "answer-4", key: "quizzes.unanswered", values: { number: 1 } },
      { field: "answer-9", key: "quizzes.changed", values: { number: 2 } },
    ]);
  });
});

test("S9: each question is marked with what was chosen, what is right, and why", () => {
  const answers = new Map([
    [9, "Five"],
    [4, "Yes"],
  ]);
  expect(markAnswers(questions, answers)).toEqual([
    { questionId: 4, chosen: "Yes", isRight: true, right: ["Yes"], explanation: "Reason 4" },
    { questionId: 9, chosen: "Five", isRight: false, right: ["Six"], explanation: "Reason 9" },
  ]);
});

test("S9: where two choices are right, either counts", () => {
  const both = { ...question(1, "A", "B", "C"), explanation: "" };
  both.choices[1]!.isRight = true;
  const marked = ["A", "B", "C"].map((text) => markAnswers([both], new Map([[1, text]]))[0]);
  expect(marked.map((one) => one?.isRight)).toEqual([true, true, false]);
  expect(marked[2]?.right).toEqual(["A", "B"]);
});

describe("S9: how a score compares", () => {
  const earlier = [
    { score: 0, count: 31 },
    { score: 6, count: 31 },
    { score: 7, count: 20 },
    { score: 8, count: 18 },
  ];

  test("with those who had less, in whole per cent", () => {
    expect(standingOf(7, earlier)).toEqual({ readers: 100, below: 62, percent: 62 });
    expect(standingOf(0, earlier)).toEqual({ readers: 100, below: 0, percent: 0 });
    expect(standingOf(10, earlier).percent).toBe(100);
  });

  test("is never flattering: two of three is 66 per cent", () => {
    const thirds = [
      { score: 1, count: 20 },
      { score: 2, count: 10 },
    ];
    expect(standingOf(2, thirds).percent).toBe(66);
  });

  test("in numbers alone while the readers are few, and with nobody where there were none", () => {
    expect(standingOf(3, [{ score: 1, count: FEWEST_TO_COMPARE - 1 }])).toEqual({
      readers: FEWEST_TO_COMPARE - 1,
      below: FEWEST_TO_COMPARE - 1,
    });
    expect(standingOf(3, [{ score: 1, count: FEWEST_TO_COMPARE }]).percent).toBe(100);
    expect(standingOf(3, [])).toEqual({ readers: 0, below: 0 });
  });

  test("a higher score never compares worse", () => {
    const counts = fc.array(
      fc.record({ score: fc.nat({ max: 10 }), count: fc.nat({ max: 1000 }) }),
      { maxLength: 11 },
    );
    fc.assert(
      fc.property(counts, fc.nat({ max: 9 }), (scores, score) => {
        const [less, more] = [standingOf(score, scores), standingOf(score + 1, scores)];
        expect(more.below).toBeGreaterThanOrEqual(less.below);
        expect(less.below).toBeLessThanOrEqual(less.readers);
      }),
    );
  });

  test("without the reader's own, where it is among them", () => {
    expect(withoutOwn(6, earlier)[1]).toEqual({ score: 6, count: 30 });
    expect(withoutOwn(5, earlier)).toEqual(earlier);
    expect(withoutOwn(1, [{ score: 1, count: 0 }])).toEqual([{ score: 1, count: 0 }]);
  });
});

describe("S9: what others chose", () => {
  test("is told in whole per cent of all who answered, for every choice", () => {
    const counts = new Map([
      ["Six", 15],
      ["Five", 5],
      ["Gone", 400],
    ]);
    expect(sharesOf(["Six", "Five", "Seven"], counts)).toEqual({ Six: 75, Five: 25, Seven: 0 });
  });

  test("is not told while they are few", () => {
    expect(sharesOf(["Six", "Five"], new Map([["Six", FEWEST_TO_COMPARE - 1]]))).toEqual({});
  });
});
