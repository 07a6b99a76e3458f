import { beforeAll, describe, expect, test } from "vitest";
import { FEWEST_TO_COMPARE } from "#features/quizzes/rules.ts";
import { type Content, readContent } from "#features/transfer/demonstration/read-content.ts";

let quizzes: Content["quizzes"];
let content: Content;

beforeAll(async () => {
  content = await readContent();
  quizzes = content.quizzes;
});

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);

describe("S9: the quizzes of the demonstration", () => {
  test("are two, of ten questions each, and one of them stands in a story", () => {
    expect(quizzes.map(({ questions }) => questions.length)).toEqual([10, 10]);
    const named = content.articles.flatMap(({ text }) =>
      [...text.matchAll(/^:::quiz name="([^"]+)"/gm)].map(([, name]) => name),
    );
    expect(named.length).toBeGreaterThan(0);
    const slugs = quizzes.map(({ slug }) => slug);
    for (const name of named) expect(slugs).toContain(name);
  });

  test("have choices that differ, one of them right, not always in the same place", () => {
    for (const { slug, questions } of quizzes) {
      for (const { choices, right, prompt } of questions) {
        expect(new Set(choices.map(({ text }) => text)).size, prompt).toBe(choices.length);
        expect(right, prompt).toBeLessThanOrEqual(choices.length);
      }
      expect(new Set(questions.map(({ right }) => right)).size, slug).toBe(4);
    }
  });

  test("have counts that agree with each other", () => {
    for (const { slug, scores, questions } of quizzes) {
      const readers = sum(scores);
      expect(readers, slug).toBeGreaterThan(FEWEST_TO_COMPARE);
      expect(scores, slug).toHaveLength(questions.length + 1);
      for (const { choices, prompt } of questions)
        expect(sum(choices.map(({ taken }) => taken)), prompt).toBe(readers);
      const right = questions.map(({ choices, right: place }) => choices[place - 1]!.taken);
      expect(sum(right), slug).toBe(sum(scores.map((count, score) => count * score)));
    }
  });

  test("show pictures that exist, none twice on a page", () => {
    for (const { slug, picture, questions } of quizzes) {
      const shown = [picture, ...questions.map((question) => question.picture)].filter(Boolean);
      expect(shown.length, slug).toBeGreaterThan(2);
      expect(new Set(shown).size, slug).toBe(shown.length);
      for (const name of shown) expect(content.pictures, slug).toHaveProperty(name!);
    }
  });

  test("explain every answer", () => {
    for (const { questions } of quizzes)
      for (const { explanation, prompt } of questions)
        expect(explanation.length, prompt).toBeGreaterThan(120);
  });
});

describe("S1: the sponsors of the demonstration", () => {
  test("have a placement in every kind of place, with and without a picture", () => {
    const placements = content.sponsors.flatMap((sponsor) => sponsor.placements);
    expect(new Set(placements.map(({ position }) => position))).toEqual(
      new Set(["article_top", "article_text", "article_bottom", "home", "section", "newsletter"]),
    );
    expect(placements.some(({ picture }) => picture)).toBe(true);
    expect(placements.some(({ picture }) => !picture)).toBe(true);
    expect(content.articles.some(({ text }) => text.includes(":::sponsor"))).toBe(true);
  });
});
