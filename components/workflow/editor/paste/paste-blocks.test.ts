import type { JSONContent } from "@tiptap/core";
import { describe, expect, test } from "vitest";
import { fromEditor } from "#components/workflow/editor/from-editor.ts";
import { pasteBlocks } from "#components/workflow/editor/paste/paste-blocks.ts";
import { headlessEditor } from "#components/workflow/editor/test/headless-editor.ts";
import type { Block } from "#features/articles/body/schema.ts";
import { outlineOf } from "#features/transfer/paste/test/outline-of.ts";

const words = (text: string): JSONContent => ({
  type: "paragraph",
  content: [{ type: "text", text }],
});
const heading: Block = {
  type: "heading",
  attrs: { level: 2 },
  content: [{ type: "text", text: "Head" }],
};
const list: Block = {
  type: "bulletList",
  content: [{ type: "listItem", content: [words("one") as Block as never] }],
};

/** The text after a paste at this place of it. */
function pasted(
  before: JSONContent[],
  at: number | [number, number],
  ...blocks: Block[]
): string[] {
  const editor = headlessEditor(...before);
  const [from, to] = typeof at === "number" ? [at, at] : at;
  editor.commands.setTextSelection({ from, to });
  const { doc } = pasteBlocks(editor.state, blocks);
  doc.check();
  return outlineOf(fromEditor(doc.toJSON()).content as Block[]);
}

describe("E10: pasteBlocks", () => {
  test("words go on in the sentence in which the cursor stands", () => {
    expect(pasted([words("ab")], 2, words("X") as Block)).toEqual(["p aXb"]);
    expect(pasted([words("ab")], 2, words("X") as Block, words("Y") as Block)).toEqual([
      "p aX",
      "p Yb",
    ]);
  });

  test("blocks take the place of an empty paragraph", () => {
    expect(pasted([{ type: "paragraph" }], 1, heading, list)).toEqual(["h2 Head", "ul", "- one"]);
    expect(pasted([{ type: "paragraph" }], 1, { type: "horizontalRule" })).toContain("---");
  });

  test("blocks part a sentence, and nothing of it is lost", () => {
    expect(pasted([words("ab")], 2, heading, words("Y") as Block)).toEqual([
      "p a",
      "h2 Head",
      "p Yb",
    ]);
    expect(pasted([words("ab")], [1, 3], heading)).toEqual(["h2 Head"]);
  });

  test("a list goes into a list, and into a cell only what a cell can hold", () => {
    const item = { type: "bulletList", content: [{ type: "listItem", content: [words("a")] }] };
    expect(pasted([item], 4, words("X") as Block).join(" ")).toContain("aX");
    const table = {
      type: "table",
      content: [{ type: "tableRow", content: [{ type: "tableCell", content: [words("c")] }] }],
    };
    expect(pasted([table], 5, words("X") as Block)).toEqual(["table", "  row | cX"]);
  });
});
