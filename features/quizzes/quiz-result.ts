import type { MarkedAnswer, Standing } from "#features/quizzes/rules.ts";

/** What a reader is told after answering. */
export interface QuizResult {
  score: number;
  standing: Standing;
  answers: (MarkedAnswer & {
    /** Whole per cent of readers by choice; empty where they are too few. */
    shares: Record<string, number>;
  })[];
}
