import type { Issue } from "#lib/errors.ts";

/** With fewer readers than this, shares in per cent say more than is known. */
export const FEWEST_TO_COMPARE = 20;

/** How often the answers of one network are counted on a day: a school class has one address. */
export const MOST_COUNTED_PER_NETWORK = 60;

/** Quizzes that follow below one. */
export const QUIZZES_BELOW = 3;

/** Name of the field that holds the answer to a question: the text of the choice. */
export const answerField = (questionId: number) => `answer-${questionId}`;

export interface Choice {
  text: string;
  isRight: boolean;
}

/** A question with what is right and why. */
export interface OpenQuestion {
  id: number;
  choices: readonly Choice[];
  explanation: string;
}

/** What became of one question. */
export interface MarkedAnswer {
  questionId: number;
  /** Text of the choice that was taken. */
  chosen: string;
  isRight: boolean;
  /** Texts of the choices that are right. */
  right: string[];
  explanation: string;
}

/** What is missing: a question without an answer, or with one that is no longer among its choices. */
export function missingAnswers(
  questions: readonly OpenQuestion[],
  answers: ReadonlyMap<number, string>,
): Issue[] {
  return questions.flatMap(({ id, choices }, place) => {
    const answer = answers.get(id);
    if (choices.some(({ text }) => text === answer)) return [];
    const key = answer === undefined ? "quizzes.unanswered" : "quizzes.changed";
    return [{ field: answerField(id), key, values: { number: place + 1 } }];
  });
}

/** Marks every question; to be called when none is missing. */
export function markAnswers(
  questions: readonly OpenQuestion[],
  answers: ReadonlyMap<number, string>,
): MarkedAnswer[] {
  return questions.map(({ id, choices, explanation }) => {
    const chosen = answers.get(id) ?? "";
    const right = choices.filter(({ isRight }) => isRight).map(({ text }) => text);
    return { questionId: id, chosen, isRight: right.includes(chosen), right, explanation };
  });
}

export interface ScoreCount {
  score: number;
  count: number;
}

/** Where a score stands among those of earlier readers. */
export interface Standing {
  /** Earlier readers. */
  readers: number;
  /** Those of them with a lower score. */
  below: number;
  /** Whole per cent of readers with a lower score, rounded down; undefined where they are too few. */
  percent?: number;
}

/** Where a score stands among earlier ones. */
export function standingOf(score: number, earlier: readonly ScoreCount[]): Standing {
  const readers = sum(earlier);
  const below = sum(earlier.filter((one) => one.score < score));
  if (readers < FEWEST_TO_COMPARE) return { readers, below };
  return { readers, below, percent: Math.floor((100 * below) / readers) };
}

/** The scores of the others, where the reader's own is among them already. */
export function withoutOwn(score: number, scores: readonly ScoreCount[]): ScoreCount[] {
  return scores.map((one) =>
    one.score === score ? { ...one, count: Math.max(0, one.count - 1) } : one,
  );
}

/** Whole per cent of readers by the choice they took; none where they are too few. */
export function sharesOf(
  choices: readonly string[],
  counts: ReadonlyMap<string, number>,
): Record<string, number> {
  const taken = choices.map((text) => ({ text, count: counts.get(text) ?? 0 }));
  const readers = sum(taken);
  if (readers < FEWEST_TO_COMPARE) return {};
  return Object.fromEntries(
    taken.map(({ text, count }) => [text, Math.round((100 * count) / readers)]),
  );
}

function sum(counts: readonly { count: number }[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}
