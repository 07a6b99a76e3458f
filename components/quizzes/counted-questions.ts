import { message } from "#lib/messages/message.ts";

/** How many questions, in words. */
export function countedQuestions(count: number): string {
  return count === 1 ? message("quizzes.oneQuestion") : message("quizzes.questions", { count });
}
