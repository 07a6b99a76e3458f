import { describe, expect, test } from "vitest";
import { articleUrl } from "#features/articles/urls.ts";
import { CorrectInput, MoveInput, PublishInput, RetractInput } from "#features/workflow/input.ts";
import { pageTarget } from "#server/front/pages/page-key.ts";

const publishing = { articleId: "4", seenVersion: "2" };
const keysOf = (result: { error?: { issues: { message: string }[] } | undefined }) =>
  result.error?.issues.map(({ message }) => message);

describe("PublishInput", () => {
  test("E1: what the form leaves out is filled in", () => {
    expect(PublishInput.parse(publishing)).toEqual({
      articleId: 4,
      seenVersion: 2,
      slug: "",
      material: false,
    });
    expect(PublishInput.parse({ ...publishing, slug: " a-b ", material: "on" })).toMatchObject({
      slug: "a-b",
      material: true,
    });
  });

  test.each(["été-2026", "选举", "a.b", "...", "a+b&c"])(
    "P1: %j is an address, and the front can answer it",
    (slug) => {
      expect(PublishInput.parse({ ...publishing, slug }).slug).toBe(slug);
      const address = articleUrl({ slug, section: { slug: "peace" } });
      expect(pageTarget(address)).toMatchObject({ kind: "page", path: address });
    },
  );

  test.each([
    ".",
    "..",
    "a/b",
    "a?b",
    "a#b",
    "a%b",
    "%41",
    "a b",
    "a\\b",
    "a\u0000b",
    "a\u007fb",
    "a\nb",
  ])("X8: %j is none, since nobody could open it", (slug) => {
    expect(keysOf(PublishInput.safeParse({ ...publishing, slug }))).toEqual(["story.slugShape"]);
  });

  test("E3: a version that is no version is refused before anything is read", () => {
    for (const seenVersion of [undefined, "", "0", "-1", "1.5", "x"]) {
      expect(PublishInput.safeParse({ ...publishing, seenVersion }).success).toBe(false);
    }
  });
});

describe("the other forms", () => {
  test("E9: a withdrawal and a correction ask for words", () => {
    const reasons = ["", "   ", undefined].map((reason) =>
      keysOf(RetractInput.safeParse({ articleId: "4", reason })),
    );
    expect(reasons).toEqual(Array(3).fill(["story.reasonNeeded"]));
    const correcting = { articleId: "4", kind: "correction" };
    expect(keysOf(CorrectInput.safeParse({ ...correcting, text: " " }))).toEqual([
      "story.correctionNeeded",
    ]);
    expect(CorrectInput.parse({ ...correcting, text: " Words. " })).toEqual({
      articleId: 4,
      kind: "correction",
      placement: "bottom",
      text: "Words.",
    });
  });

  test("X3: a stage or a kind that is not in the list is refused", () => {
    expect(MoveInput.safeParse({ articleId: "4", to: "published" }).success).toBe(false);
    expect(CorrectInput.safeParse({ articleId: "4", kind: "rumour", text: "x" }).success).toBe(
      false,
    );
  });
});
