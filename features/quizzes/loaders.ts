import { notFound } from "next/navigation";
import { cache } from "react";
import {
  findQuizById,
  listDeskQuizzes,
  listQuestions,
  listScoreCounts,
} from "#features/quizzes/desk-view.ts";
import { canManageQuizzes } from "#features/quizzes/policy.ts";
import {
  findLatestQuiz,
  findQuizAt,
  listOtherQuizzes,
  listQuizzes,
} from "#features/quizzes/queries.ts";
import { QUIZZES_BELOW } from "#features/quizzes/rules.ts";
import { allQuizzesTag, quizTag } from "#features/quizzes/tags.ts";
import { deskQuizzesUrl } from "#features/quizzes/urls.ts";
import { loadRecord, requireManager } from "#features/records/loaders.ts";
import { getSettings } from "#features/settings/queries.ts";
import { listSections } from "#features/taxonomy/desk-view.ts";
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

/** Quizzes at the desk. */
export async function loadDeskQuizzes() {
  await requireManager(deskQuizzesUrl(), canManageQuizzes);
  const [rows, { timeZone }] = await Promise.all([listDeskQuizzes(), getSettings()]);
  return { quizzes: rows, timeZone };
}

/** One quiz at the desk, its questions and what was answered; `found` is null for a new one. */
export async function loadDeskQuiz(part: string) {
  await requireManager(deskQuizzesUrl(), canManageQuizzes);
  const found = await loadRecord(part, findQuizById);
  const id = found?.quiz.id ?? 0;
  const [sections, questions, scores, { language }] = await Promise.all([
    listSections(),
    listQuestions(id),
    listScoreCounts(id),
    getSettings(),
  ]);
  return { found, sections, questions, scores, language };
}

/** One question of a quiz, null for a new one. */
export async function loadDeskQuestion(quizPart: string, part: string) {
  const { found, questions } = await loadDeskQuiz(quizPart);
  if (!found) return notFound();
  const find = async (id: number) => questions.find((question) => question.id === id);
  return { quiz: found.quiz, question: await loadRecord(part, find) };
}
