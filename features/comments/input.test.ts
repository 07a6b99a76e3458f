import { describe, expect, test } from "vitest";
import { issuesOf } from "#features/auth/issues-of.ts";
import { PostCommentInput } from "#features/comments/input.ts";
import { isMessageKey } from "#lib/messages/message.ts";

const honest = {
  articleId: "7",
  parentId: "",
  name: "Ada",
  email: "ada@example.org",
  text: "A question.",
  notify: "all",
  stamp: "1.x",
  website: "",
};

test("C1: a whole form is read", () => {
  expect(PostCommentInput.parse(honest)).toEqual({ ...honest, articleId: 7, parentId: null });
});

describe("C1: each problem has its field and its words", () => {
  test.each([
    ["name", undefined, "comments.nameMissing"],
    ["name", " \u200e\u202e \n", "comments.nameMissing"],
    ["name", "a".repeat(81), "comments.nameLong"],
    ["email", undefined, "comments.emailMissing"],
    ["email", "ada", "comments.emailWrong"],
    ["email", "ada@example.org\nBcc: eve@example.org", "comments.emailWrong"],
    ["email", "ada@example.org, eve@example.org", "comments.emailWrong"],
    ["email", `${"a".repeat(250)}@example.org`, "comments.emailWrong"],
    ["text", undefined, "comments.textMissing"],
    ["text", "\n \u0000", "comments.textMissing"],
    ["text", "a".repeat(20_001), "comments.textLong"],
  ])("%s %j: %s", (field, value, key) => {
    const parsed = PostCommentInput.safeParse({ ...honest, [field]: value });
    const issues = issuesOf(parsed.error!);
    expect(issues.map((issue) => [issue.field, issue.key])).toContainEqual([field, key]);
    expect(issues.every((issue) => isMessageKey(issue.key))).toBe(true);
  });
});

test("C4: a field that a form of ours always sends counts as filled where it is missing", () => {
  const { website: _, stamp: __, notify: ___, ...bare } = honest;
  expect(PostCommentInput.parse(bare)).toMatchObject({ website: "x", stamp: "", notify: "none" });
});
