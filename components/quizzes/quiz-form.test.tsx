import { describe, expect, test, vi } from "vitest";
import { QuizForm } from "#components/quizzes/quiz-form.client.tsx";
import { formFaults } from "#components/test/form-faults.ts";
import { makePicture } from "#components/test/make-picture.ts";
import { makeQuestion, makeQuiz } from "#components/test/make-quiz.ts";
import { renderInApp } from "#components/test/render-in-app.tsx";
import { blankForm, type FormState } from "#features/auth/form-state.ts";
import type { QuizResult } from "#features/quizzes/quiz-result.ts";
import type { Standing } from "#features/quizzes/rules.ts";

/** What the server answered; a page that comes back after a post is rendered with it. */
const answer = vi.hoisted(() => ({ state: undefined as unknown }));

vi.mock("react", async (original) => ({
  ...(await original<typeof import("react")>()),
  useActionState: (action: unknown, initial: unknown) => [answer.state ?? initial, action, false],
}));

const ADDRESS = "https://ledger.example/quizzes/who-votes";

function shown(state: FormState | undefined, quiz = makeQuiz()): string {
  answer.state = state;
  return renderInApp(<QuizForm quiz={quiz} stamp="9.s" address={ADDRESS} />);
}

describe("S9: the form of a quiz", () => {
  test("has each question as a group of choices under its words", () => {
    const html = shown(undefined);
    expect(html.match(/<fieldset/g)).toHaveLength(2);
    expect(html).toMatch(
      /<legend><span class="kicker">Question 1 of 2<\/span> <h2>Prompt 11<\/h2><\/legend>/,
    );
    expect(html.match(/type="radio"[^>]* name="answer-12"/g)).toHaveLength(3);
    expect(html).toContain('value="Wrong 12"');
    expect(html).not.toContain("checked");
    expect(formFaults(html)).toEqual([]);
  });

  test("shows the picture of a question with its credit, inside the group", () => {
    const questions = [makeQuestion(11, { picture: makePicture() })];
    const html = shown(undefined, makeQuiz({ questions }));
    expect(html).toMatch(/<fieldset.*<figure>.*Ines Okafor.*<\/figure>.*<\/fieldset>/);
  });

  test("C1: names all that is missing, leads to it, and keeps what was chosen", () => {
    const html = shown({
      ok: false,
      message: "Something needs to be put right.",
      errors: { "answer-11": "Question 1 has no answer." },
      values: { "answer-12": "Other 12", quizId: "5", stamp: "9.s" },
    });
    expect(html).toContain('role="alert"');
    expect(html).toContain('<a href="#answer-11">Question 1 has no answer.</a>');
    expect(html).toMatch(/<fieldset[^>]*aria-describedby="answer-11-error"/);
    expect(html.match(/checked=""/g)).toHaveLength(1);
    expect(html).toMatch(/checked="" value="Other 12"|value="Other 12"[^>]*checked=""/);
    expect(formFaults(html)).toEqual([]);
  });

  test("C1: a problem of no question is said once, and everything stays chosen", () => {
    const html = shown({
      ok: false,
      message: "Too many tries. Wait 4 minutes.",
      errors: {},
      values: { "answer-11": "Right 11", "answer-12": "Other 12" },
    });
    expect(html.match(/Too many tries/g)).toHaveLength(1);
    expect(html).not.toContain("<li>");
    expect(html.match(/checked=""/g)).toHaveLength(2);
  });

  test("X5: what a quiz says, and what was sent, are words", () => {
    const hostile = '"><script>alert(1)</script>';
    const questions = [makeQuestion(11, { prompt: hostile, choices: [hostile, "b"] })];
    const state: FormState = { ...blankForm, ok: false, values: { "answer-11": hostile } };
    expect(shown(state, makeQuiz({ questions, title: hostile }))).not.toContain("<script>alert");
  });
});

const result = (standing: Standing, shares: Record<string, number> = {}): QuizResult => ({
  score: 1,
  standing,
  answers: [
    {
      questionId: 11,
      chosen: "Right 11",
      isRight: true,
      right: ["Right 11"],
      explanation: "Because of eleven.",
      shares,
    },
    {
      questionId: 12,
      chosen: "Other 12",
      isRight: false,
      right: ["Right 12"],
      explanation: "",
      shares: {},
    },
  ],
});
const answered = (standing: Standing, shares?: Record<string, number>) =>
  shown({ ...blankForm, ok: true, data: result(standing, shares) });

describe("S9: after the answers", () => {
  test("stands the score, as a status that the page opens at", () => {
    const html = answered({ readers: 418, below: 260, percent: 62 });
    expect(html).toMatch(/<div class="score" role="status" tabindex="-1" autofocus="">/i);
    expect(html).toMatch(/<h2 id="score">.*1 of 2<\/h2><p>Better than 62% of 418 readers<\/p>/);
    expect(html).not.toContain("<form");
    expect(formFaults(html)).toEqual([]);
  });

  test.each<[string, Standing, string]>([
    ["nobody before", { readers: 0, below: 0 }, "You are the first to answer it."],
    ["few before", { readers: 3, below: 1 }, "Readers before you: 3. With a lower score: 1."],
    [
      "many, none lower",
      { readers: 50, below: 0, percent: 0 },
      "50 readers have answered it before you.",
    ],
  ])("compares with %s", (_, standing, words) => {
    expect(answered(standing)).toContain(words);
  });

  test("each question says in words whether it was right, what was chosen, what is right, and why", () => {
    const html = answered({ readers: 0, below: 0 });
    const [, first, second] = html.split('<div class="question">');
    expect(first).toMatch(/<\/span> Right<\/p>/);
    expect(first).toContain("<span>Right 11</span> <strong>Your answer, and right</strong>");
    expect(first).toContain("Because of eleven.");
    expect(second).toMatch(/<\/span> Wrong<\/p>/);
    expect(second).toContain("<span>Other 12</span> <strong>Your answer</strong>");
    expect(second).toContain("<span>Right 12</span> <strong>Right answer</strong>");
    expect(second).toMatch(/<li><span>Wrong 12<\/span> *<\/li>/);
    expect(second).not.toContain('class="explanation"');
  });

  test("what others chose is told in words, and drawn for those who see", () => {
    const html = answered(
      { readers: 40, below: 4, percent: 10 },
      { "Right 11": 75, "Wrong 11": 25 },
    );
    expect(html).toContain("<small>75% chose this</small>");
    expect(html).toMatch(/<svg[^>]*aria-hidden="true"><rect width="25%"/);
    expect(html).not.toContain("style=");
  });

  test("A2: in a quiz of another language, our own words say which is theirs", () => {
    const quiz = makeQuiz({ language: "ar" });
    const before = shown(undefined, quiz);
    expect(before).toContain('<span class="kicker" lang="en" dir="ltr">Question 1 of 2</span>');
    const after = shown({ ...blankForm, ok: true, data: result({ readers: 0, below: 0 }) }, quiz);
    expect(after).toMatch(/<div class="score"[^>]*lang="en" dir="ltr"/);
    expect(after).toContain('<strong lang="en" dir="ltr">Right answer</strong>');
    expect(shown(undefined)).not.toContain("lang=");
  });

  test("the score can be passed on without a script, and the quiz taken again", () => {
    const html = answered({ readers: 0, below: 0 });
    const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) =>
      decodeURIComponent(href!.replaceAll("&amp;", "&")),
    );
    const words = `1 of 2 in “Who votes, who pays?”. And you? ${ADDRESS}`;
    expect(links).toContain(`mailto:?subject=Who votes, who pays?&body=${words}`);
    expect(
      links.filter((href) => href.startsWith("https://") && href.includes(words)),
    ).toHaveLength(2);
    expect(links).toContain("/quizzes/who-votes");
  });
});
