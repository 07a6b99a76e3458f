import { expect, test } from "vitest";
import {
  canBeTakenBack,
  isResent,
  statusForAuthor,
  takesComments,
} from "#features/comments/rules.ts";

const now = new Date("2026-11-24T12:00:00Z");
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

test.each([
  ["open", null, true],
  ["premoderated", null, true],
  ["closed", null, false],
  ["open", ago(-1), true],
  ["open", ago(0), false],
  ["closed", ago(-1), false],
] as const)("C12: %s until %s takes comments: %s", (commentMode, commentsCloseAt, expected) => {
  expect(takesComments({ commentMode, commentsCloseAt }, now)).toBe(expected);
});

test.each([
  ["held", 0, true],
  ["public", 14.9, true],
  ["public", 15, false],
  ["refused", 0, false],
  ["spam", 0, false],
  ["deleted", 0, false],
] as const)("C13: %s after %d minutes can be taken back: %s", (status, minutes, expected) => {
  expect(canBeTakenBack({ status, createdAt: ago(minutes) }, now)).toBe(expected);
});

test("R5: ten minutes make a repetition of a double click", () => {
  expect(isResent({ createdAt: ago(9.9) }, now)).toBe(true);
  expect(isResent({ createdAt: ago(10) }, now)).toBe(false);
});

test("C4: the author of spam reads what the author of a held comment reads", () => {
  expect(statusForAuthor("spam")).toBe("held");
  expect(statusForAuthor("refused")).toBe("refused");
});
