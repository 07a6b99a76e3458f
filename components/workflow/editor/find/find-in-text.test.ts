import type { JSONContent } from "@tiptap/core";
import { describe, expect, test } from "vitest";
import { findKey } from "#components/workflow/editor/find/find-in-text.ts";
import type { FindQuery } from "#components/workflow/editor/find/find-pattern.ts";
import { replaceFound } from "#components/workflow/editor/find/replace-found.ts";
import { headlessState } from "#components/workflow/editor/test/headless-state.ts";

const paragraph = (...content: JSONContent[]): JSONContent => ({ type: "paragraph", content });
const text = (words: string, ...marks: { type: string }[]): JSONContent => ({
  type: "text",
  text: words,
  ...(marks.length > 0 && { marks }),
});
const story = [
  paragraph(text("The vote. A VOTE, devoted; "), text("the vo", { type: "bold" }), text("te.")),
  paragraph(text("a+b"), { type: "footnote", attrs: { text: "vote" } }, text(" vote’s (end)")),
];

function find(query: Partial<FindQuery>) {
  const before = headlessState(...story);
  const asked = { words: "", matchCase: false, wholeWord: false, ...query };
  const state = before.apply(before.tr.setMeta(findKey, { query: asked }));
  return { state, found: findKey.getState(state)?.found ?? [] };
}

describe("E10: find and replace", () => {
  test.each<[string, Partial<FindQuery>, number]>([
    ["any case, inside words, over a change of format", { words: "vote" }, 5],
    ["the same capitals", { words: "VOTE", matchCase: true }, 1],
    ["whole words", { words: "vote", wholeWord: true }, 4],
    ["signs as they are", { words: "a+b" }, 1],
    ["a bracket that is not closed", { words: "(end" }, 1],
    ["an apostrophe of the keyboard for a printed one", { words: "vote's" }, 1],
    ["nothing", { words: "" }, 0],
    ["what is not there", { words: "motion" }, 0],
  ])("%s", (_name, query, count) => {
    expect(find(query).found).toHaveLength(count);
  });

  test("every place is where the words stand, notes or not", () => {
    const { state, found } = find({ words: "vote" });
    const words = found.map(({ from, to }) => state.doc.textBetween(from, to).toLowerCase());
    expect(new Set(words)).toEqual(new Set(["vote"]));
  });

  test("replacing all is one step, keeps formats, and what was written is not found again", () => {
    const { state, found } = find({ words: "vote", wholeWord: true });
    const after = state.apply(replaceFound(state, found, "vote count"));
    expect(after.doc.textContent).toBe(
      "The vote count. A vote count, devoted; the vote count.a+b vote count’s (end)",
    );
    expect(after.doc.child(0).toJSON().content[1]).toMatchObject({
      text: "the vote count",
      marks: [{ type: "bold" }],
    });
    expect(state.apply(replaceFound(state, found, "")).doc.textContent).not.toMatch(/\bvote\b/i);
  });
});
