import type { QuizView } from "#features/quizzes/queries.ts";
import type { QuizQuestion } from "#features/quizzes/quiz-view.ts";

/** A question with three choices, the first of them right. */
export function makeQuestion(id: number, more: Partial<QuizQuestion> = {}): QuizQuestion {
  const choices = [`Right ${id}`, `Wrong ${id}`, `Other ${id}`];
  return { id, prompt: `Prompt ${id}`, picture: null, choices, ...more };
}

/** A quiz of two questions with nothing else to it. */
export function makeQuiz(more: Partial<QuizView> = {}): QuizView {
  const questions = more.questions ?? [makeQuestion(11), makeQuestion(12)];
  return {
    id: 5,
    slug: "who-votes",
    title: "Who votes, who pays?",
    standfirst: "",
    language: "en",
    publishedAt: new Date("2026-10-20T09:40:00Z"),
    section: null,
    picture: null,
    ...more,
    questions,
    questionCount: questions.length,
  };
}
