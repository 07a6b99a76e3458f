import { describe, expect } from "vitest";
import { media } from "#db/schema/media.ts";
import { quizQuestions } from "#db/schema/quizzes.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { addQuiz } from "#db/test/add-quiz.ts";
import { test } from "#db/test/database-test.ts";
import { findArticleAt } from "#features/articles/queries.ts";
import {
  findLatestQuiz,
  findQuizAt,
  listOtherQuizzes,
  listQuizzes,
} from "#features/quizzes/queries.ts";
import { parseCursor } from "#lib/keyset.ts";

const FILE = {
  kind: "image",
  filename: "a.png",
  mimeType: "image/png",
  bytes: 1,
  sha256: "a".repeat(64),
} as const;
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

describe("S9: reading quizzes", () => {
  test("a quiz has its questions and choices in order, and nothing of what is right", async ({
    tx,
  }) => {
    await addQuiz(tx, {
      slug: "who-votes",
      questions: [
        ["Nine", "Eight", "Ten"],
        ["Paris", "London"],
      ],
    });
    const quiz = await findQuizAt("who-votes");
    expect(quiz?.questions.map(({ prompt, choices }) => [prompt, choices])).toEqual([
      ["Prompt 1", ["Nine", "Eight", "Ten"]],
      ["Prompt 2", ["Paris", "London"]],
    ]);
    expect(quiz?.questionCount).toBe(2);
    expect(JSON.stringify(quiz)).not.toMatch(/isRight|Reason/);
  });

  test("what is not public, or has no question, is in no list and at no address", async ({
    tx,
  }) => {
    await addQuiz(tx, { slug: "draft", publishedAt: null });
    await addQuiz(tx, { slug: "later", publishedAt: daysAgo(-1) });
    await addQuiz(tx, { slug: "empty", questions: [] });
    for (const slug of ["draft", "later", "empty", "none"])
      expect(await findQuizAt(slug), slug).toBeUndefined();
    expect((await listQuizzes({ limit: 10 })).items).toEqual([]);
    expect(await findLatestQuiz()).toBeNull();
    expect(await listOtherQuizzes(0, 5)).toEqual([]);
  });

  test("lists are newest first, and go on where a page ended", async ({ tx }) => {
    for (const days of [3, 1, 5, 4, 2])
      await addQuiz(tx, { slug: `day-${days}`, publishedAt: daysAgo(days) });
    const first = await listQuizzes({ limit: 2 });
    expect(first.items.map(({ slug }) => slug)).toEqual(["day-1", "day-2"]);
    const second = await listQuizzes({ limit: 2, after: parseCursor(first.next) });
    expect(second.items.map(({ slug }) => slug)).toEqual(["day-3", "day-4"]);
    const third = await listQuizzes({ limit: 2, after: parseCursor(second.next) });
    expect(third).toEqual({ items: [expect.objectContaining({ slug: "day-5" })] });
    expect((await findLatestQuiz())?.slug).toBe("day-1");
  });

  test("below a quiz stand the newest others", async ({ tx }) => {
    const ids: number[] = [];
    for (const days of [1, 2, 3])
      ids.push((await addQuiz(tx, { slug: `day-${days}`, publishedAt: daysAgo(days) })).id);
    const others = await listOtherQuizzes(ids[0]!, 5);
    expect(others.map(({ slug }) => slug)).toEqual(["day-2", "day-3"]);
  });

  test("a card names its section and its picture", async ({ tx }) => {
    const sectionId = await addSection(tx, "peace");
    const [picture] = await tx
      .insert(media)
      .values({ ...FILE, path: "1/a.png", width: 8, height: 4, alt: "A hall" })
      .returning({ id: media.id });
    const quiz = await addQuiz(tx, { slug: "q", sectionId, mediaId: picture!.id });
    await tx.update(quizQuestions).set({ mediaId: picture!.id });
    const { questions } = (await findQuizAt("q"))!;
    expect(questions).toMatchObject([{ id: quiz.questionIds[0], picture: { alt: "A hall" } }]);
    expect(await findLatestQuiz()).toMatchObject({
      section: { slug: "peace", name: "PEACE" },
      picture: { alt: "A hall" },
    });
  });
});

describe("A7, S9: a quiz in a story", () => {
  const bodyWith = (...quizIds: unknown[]) => ({
    type: "doc",
    version: 1,
    content: quizIds.map((quizId) => ({ type: "quiz", attrs: { quizId } })),
  });

  test("comes with the story in its one query, unless it is not public", async ({ tx }) => {
    const sectionId = await addSection(tx, "peace");
    const quiz = await addQuiz(tx, { slug: "q", title: "Who votes?", language: "fr" });
    const draft = await addQuiz(tx, { slug: "draft", publishedAt: null });
    const unnamed = await addQuiz(tx, { slug: "unnamed" });
    const body = bodyWith(quiz.id, draft.id, 999_999);
    await addLiveArticle(tx, { slug: "story", sectionId, body });
    const article = await findArticleAt("story");
    expect(article?.quizzes).toEqual({
      [quiz.id]: {
        id: quiz.id,
        slug: "q",
        title: "Who votes?",
        language: "fr",
        questionCount: 1,
        picture: null,
      },
    });
    expect(article?.quizzes).not.toHaveProperty(String(unnamed.id));
  });

  test("A7: damaged blocks are nothing, and never an error", async ({ tx }) => {
    const sectionId = await addSection(tx, "peace");
    const body = bodyWith("1", null, 1.5, -3, 1e300, [1], { a: 1 });
    await addLiveArticle(tx, { slug: "story", sectionId, body });
    expect((await findArticleAt("story"))?.quizzes).toEqual({});
  });
});
