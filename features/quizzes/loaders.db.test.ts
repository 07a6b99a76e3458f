import { describe, expect } from "vitest";
import { queriesSent } from "#db/client.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { addQuiz } from "#db/test/add-quiz.ts";
import { test } from "#db/test/database-test.ts";
import { loadArticle } from "#features/articles/loaders.ts";
import {
  loadLatestQuiz,
  loadOtherQuizzes,
  loadQuiz,
  loadQuizzes,
} from "#features/quizzes/loaders.ts";
import { allQuizzesTag, quizTag } from "#features/quizzes/tags.ts";
import { newRender, withRender } from "#lib/render.ts";

describe("S9: what a page with quizzes depends on", () => {
  test("a quiz: itself, and its form is made anew each day", async ({ tx }) => {
    const { id } = await addQuiz(tx, { slug: "q" });
    const render = newRender();
    const quiz = await withRender(render, () => loadQuiz("q"));
    expect(quiz.id).toBe(id);
    expect([...render.tags]).toEqual([quizTag(id)]);
    expect(render.maxAgeSeconds).toBe(86_400);
  });

  test("an address without one: 404 until a quiz is published", async ({ tx }) => {
    await addQuiz(tx, { slug: "draft", publishedAt: null });
    const render = newRender();
    const loading = withRender(render, () => loadQuiz("draft"));
    await expect(loading).rejects.toThrow("NEXT_HTTP_ERROR_FALLBACK;404");
    expect([...render.tags]).toEqual([allQuizzesTag()]);
  });

  test("a list: any quiz", async ({ tx }) => {
    const { id } = await addQuiz(tx, { slug: "q" });
    for (const load of [
      () => loadQuizzes(undefined),
      () => loadLatestQuiz(),
      () => loadOtherQuizzes(id + 1),
    ]) {
      const render = newRender();
      await withRender(render, async () => load());
      expect([...render.tags]).toEqual([allQuizzesTag()]);
    }
  });

  test("A7: a story that leads to quizzes: each of them, public or not", async ({ tx }) => {
    const sectionId = await addSection(tx, "peace");
    const quiz = await addQuiz(tx, { slug: "q" });
    const draft = await addQuiz(tx, { slug: "draft", publishedAt: null });
    const content = [quiz, draft].map(({ id }) => ({ type: "quiz", attrs: { quizId: id } }));
    const body = { type: "doc", version: 1, content };
    await addLiveArticle(tx, { slug: "story", sectionId, body });
    const render = newRender();
    await withRender(render, () => loadArticle("peace", "story"));
    expect([...render.tags]).toEqual(expect.arrayContaining([quizTag(quiz.id), quizTag(draft.id)]));
  });
});

test("P7: a quiz with its neighbours is two queries, whatever its length", async ({ tx }) => {
  const questions = Array.from({ length: 12 }, () => ["Yes", "No"]);
  const { id } = await addQuiz(tx, { slug: "long", questions });
  const before = queriesSent();
  await loadQuiz("long");
  await loadOtherQuizzes(id);
  expect(queriesSent() - before).toBe(2);
});
