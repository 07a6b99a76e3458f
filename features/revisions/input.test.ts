import { describe, expect, test } from "vitest";
import { bodyOf } from "#db/test/body-of.ts";
import { StoryInput } from "#features/revisions/input.ts";

const sent = {
  articleId: "4",
  seenVersion: "2",
  headline: "  Two\n candidates ",
  standfirst: "One.\n\nTwo.",
  kind: "analysis",
  body: JSON.stringify(bodyOf("Words.")),
  sectionId: "",
  bylines: JSON.stringify([{ authorId: 1, role: "text" }]),
  topicIds: ["3", "5"],
};
const source = { originName: "Geneva Notes", originUrl: "https://example.org/a" };

const problems = (change: object) => {
  const { error } = StoryInput.safeParse({ ...sent, ...change });
  return error?.issues.map(({ path, message }) => [path[0], message]);
};

describe("StoryInput", () => {
  test("reads the editor's form into the columns of a working copy", () => {
    expect(StoryInput.parse(sent)).toEqual({
      articleId: 4,
      seenVersion: 2,
      saveKey: undefined,
      unanswered: [],
      page: undefined,
      content: {
        kicker: "",
        headline: "Two candidates",
        standfirst: "One.\n\nTwo.",
        kind: "analysis",
        body: bodyOf("Words."),
        sectionId: null,
        seriesId: null,
        leadMediaId: null,
        leadCaption: "",
        bylines: [{ authorId: 1, role: "text" }],
        topicIds: [3, 5],
        dateline: "",
        commentPrompt: "",
        pinnedIds: [],
        republication: "allowed",
        seoTitle: "",
        seoDescription: "",
        socialTitle: "",
        socialDescription: "",
        origin: null,
      },
    });
  });

  test("a source with a name is an origin", () => {
    expect(StoryInput.parse({ ...sent, ...source }).content.origin).toEqual({
      name: "Geneva Notes",
      url: "https://example.org/a",
      licence: "",
      licenceUrl: "",
      canonical: "source",
    });
  });

  test("A8, A9: pins keep the editor's order, each once; what readers may take is as chosen", () => {
    const pinned = { ...sent, pinnedIds: ["9", "7", "9"], republication: "refused" };
    expect(StoryInput.parse(pinned).content).toMatchObject({
      pinnedIds: [9, 7],
      republication: "refused",
    });
    expect(StoryInput.parse({ ...sent, pinnedIds: "7" }).content.pinnedIds).toEqual([7]);
    expect(problems({ pinnedIds: Array.from({ length: 21 }, (_, id) => String(id + 1)) })).toEqual([
      ["pinnedIds", "story.pinsMany"],
    ]);
  });

  test("E2: blocks of any type are stored as they are", () => {
    const odd = { type: "doc", version: 1, content: [{ type: "marquee", attrs: { speed: 3 } }] };
    expect(StoryInput.parse({ ...sent, body: JSON.stringify(odd) }).content.body).toEqual(odd);
  });

  test.each([
    [{ originUrl: "javascript:alert(1)" }, "originUrl", "story.url"],
    [{ originName: "A", originLicenceUrl: "ftp://x" }, "originLicenceUrl", "story.url"],
    [{ headline: "x".repeat(501) }, "headline", "form.long"],
    [{ body: "{" }, "body", "form.invalid"],
  ])("X5: %o is refused", (change, field, key) => {
    expect(problems(change)).toEqual([[field, key]]);
  });

  test("a body that is no document is refused", () => {
    for (const body of ["[]", "null", '{"type":"doc","version":1,"content":["text"]}']) {
      expect(problems({ body })?.[0]?.[0]).toBe("body");
    }
  });
});
