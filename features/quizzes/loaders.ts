import { notFound } from "next/navigation";
import { cache } from "react";
import {
  findLatestQuiz,
  findQuizAt,
  listOtherQuizzes,
  listQuizzes,
} from "#features/quizzes/queries.ts";
import { QUIZZES_BELOW } from "#features/quizzes/rules.ts";
import { allQuizzesTag, quizTag } from "#features/quizzes/tags.ts";
import { STAMPED_PAGE_SECONDS } from "#lib/form-stamp.ts";
import { keep } from "#lib/keep.ts";
import { parseCursor, STORIES_PER_PAGE } from "#lib/keyset.ts";
import { dependsOn, keepAtMost } from "#lib/render.ts";

/** The newest quiz, for a page that leads to one; null where there is none. */
export function loadLatestQuiz() {
  dependsOn(allQuizzesTag());
  return keep("latest-quiz", [allQuizzesTag()], findLatestQuiz);
}

/** A page of all quizzes; `after` is what the address says. */
export function loadQuizzes(after: string | string[] | undefined) {
  dependsOn(allQuizzesTag());
  return listQuizzes({ limit: STORIES_PER_PAGE, after: parseCursor(after) });
}

/** A quiz to answer; 404 where none is public at this address. Its form carries the hour of its making. */
export const loadQuiz = cache(async (slug: string) => {
  const quiz = await findQuizAt(slug);
  if (!quiz) {
    dependsOn(allQuizzesTag());
    notFound();
  }
  dependsOn(quizTag(quiz.id));
  keepAtMost(STAMPED_PAGE_SECONDS);
  return quiz;
});

/** What to answer next. */
export function loadOtherQuizzes(quizId: number) {
  dependsOn(allQuizzesTag());
  return listOtherQuizzes(quizId, QUIZZES_BELOW);
}
