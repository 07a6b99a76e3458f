import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { QuizBox } from "#components/quizzes/quiz-box.tsx";
import { QuizCard } from "#components/quizzes/quiz-card.tsx";
import { QuizList } from "#components/quizzes/quiz-list.tsx";
import { QuizPage } from "#components/quizzes/quiz-page.tsx";
import { makePicture } from "#components/test/make-picture.ts";
import { makeQuestion, makeQuiz } from "#components/test/make-quiz.ts";
import { renderInApp } from "#components/test/render-in-app.tsx";
import type { QuizView } from "#features/quizzes/queries.ts";

const now = new Date("2026-11-24T12:00:00Z");

function page(quiz: QuizView, others: QuizView[] = []): string {
  const address = "https://ledger.example/quizzes/who-votes";
  return renderInApp(
    <QuizPage
      quiz={quiz}
      others={others}
      timeZone="America/New_York"
      address={address}
      now={now}
    />,
  );
}

describe("S9: the page of a quiz", () => {
  test("A3: says what it is, its title, its promise, its day and its length before it asks", () => {
    const section = { slug: "peace", name: "Peace" };
    const html = page(makeQuiz({ section, standfirst: "Two questions.", picture: makePicture() }));
    const order = [
      '<a href="/quizzes">Quiz</a>',
      '<a href="/peace">Peace</a>',
      '<h1 id="headline" tabindex="-1">Who votes, who pays?</h1>',
      "Two questions.",
      "20 October 2026",
      "2 questions",
      "<figure",
      "<form",
    ].map((part) => html.toLowerCase().indexOf(part.toLowerCase()));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order.every((place) => place >= 0)).toBe(true);
  });

  test("A2: is set in its own language and direction", () => {
    expect(page(makeQuiz({ language: "ar" }))).toMatch(/<article[^>]*lang="ar" dir="rtl"/);
    expect(page(makeQuiz())).toMatch(/<article[^>]*lang="en" dir="ltr"/);
  });

  test("C4: its form carries the hour in which it was made", () => {
    expect(page(makeQuiz())).toMatch(
      new RegExp(`name="stamp" value="${Math.floor(now.getTime() / 3_600_000)}\\.`),
    );
  });

  test("A1: headings go down step by step", () => {
    const levels = [...page(makeQuiz(), [makeQuiz({ id: 6 })]).matchAll(/<h([1-6])/g)].map(
      ([, level]) => Number(level),
    );
    expect(levels[0]).toBe(1);
    for (const [place, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[place - 1] ?? 0) + 1);
  });

  test("leads to others where there are any", () => {
    expect(page(makeQuiz())).not.toContain("More quizzes");
    const other = makeQuiz({ id: 6, slug: "who-sits", title: "Who sits where?" });
    expect(page(makeQuiz(), [other])).toMatch(/More quizzes.*<a href="\/quizzes\/who-sits">/);
  });
});

describe("S9: a quiz in a list", () => {
  test("says that it is one, and how long", () => {
    const html = renderToStaticMarkup(<QuizCard quiz={makeQuiz()} level={3} />);
    expect(html).toContain('<p class="kicker">Quiz · 2 questions</p>');
    expect(html).toContain('<h3><a href="/quizzes/who-votes">Who votes, who pays?</a></h3>');
    expect(html).not.toContain("<img");
    const one = makeQuiz({ questions: [makeQuestion(1)], picture: makePicture() });
    const pictured = renderToStaticMarkup(<QuizCard quiz={one} level={2} sizes="9rem" />);
    expect(pictured).toContain("Quiz · 1 question<");
    expect(pictured).toMatch(/<img[^>]*alt=""/);
  });

  test("the list goes on where there are more, and says where there is none", () => {
    const more = renderToStaticMarkup(<QuizList page={{ items: [makeQuiz()], next: "5-7" }} />);
    expect(more).toContain('<a href="/quizzes?after=5-7" rel="next">Older quizzes</a>');
    const all = renderToStaticMarkup(<QuizList page={{ items: [makeQuiz()] }} />);
    expect(all).not.toContain("Older");
    expect(renderToStaticMarkup(<QuizList page={{ items: [] }} />)).toContain("No quiz here yet.");
  });
});

describe("A7, S9: a quiz in a story", () => {
  test("is a labelled box with its picture, title and length, which leads to it", () => {
    const quiz = makeQuiz({ picture: makePicture(), language: "ar" });
    const html = renderToStaticMarkup(<QuizBox quiz={quiz} />);
    expect(html).toMatch(/^<aside class="facts quiz-box" aria-label="Quiz" lang="ar" dir="rtl">/);
    expect(html).toMatch(/<img[^>]*width="1600" height="900" alt=""/);
    expect(html).toContain('<span lang="en" dir="ltr">Quiz · 2 questions</span>');
    expect(html).toContain('<a href="/quizzes/who-votes">');
  });

  test("is nothing where the quiz is not public", () => {
    expect(renderToStaticMarkup(<QuizBox quiz={undefined} />)).toBe("");
  });
});
