import { describe, expect, test } from "vitest";
import { directionOf, isOld, readingMinutes, secondsUntilOld } from "#features/articles/rules.ts";

const now = new Date("2026-11-24T12:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

test.each([
  [0, 1],
  [100, 1],
  [238, 1],
  [600, 3],
  [2380, 10],
])("%i words take %i minutes", (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes);
});

describe("A5: news older than a year says so", () => {
  test.each([
    ["news", 364, false],
    ["news", 366, true],
    ["opinion", 900, false],
  ])("%s of %i days: %s", (kind, days, old) => {
    expect(isOld({ kind, publishedAt: daysAgo(days) }, now)).toBe(old);
  });

  test("a page is kept no longer than until its story turns old", () => {
    const story = { kind: "news", publishedAt: daysAgo(364) };
    const seconds = secondsUntilOld(story, now)!;
    expect(seconds).toBeGreaterThan(86_400 - 5);
    expect(isOld(story, new Date(now.getTime() + seconds * 1000))).toBe(true);
    expect(isOld(story, new Date(now.getTime() + (seconds - 2) * 1000))).toBe(false);
    expect(secondsUntilOld({ kind: "news", publishedAt: daysAgo(400) }, now)).toBeUndefined();
    expect(secondsUntilOld({ kind: "opinion", publishedAt: daysAgo(1) }, now)).toBeUndefined();
  });
});

test.each([
  ["en", "ltr"],
  ["ar", "rtl"],
  ["ar-EG", "rtl"],
  ["HE", "rtl"],
  ["fr", "ltr"],
])("A2: %s reads %s", (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
