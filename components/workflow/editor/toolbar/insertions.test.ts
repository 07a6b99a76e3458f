import type { JSONContent } from "@tiptap/core";
import { describe, expect, test } from "vitest";
import { blockFields } from "#components/workflow/editor/blocks/block-fields.ts";
import type { LabelledBlock } from "#components/workflow/editor/blocks/block-label.ts";
import { withAttribute } from "#components/workflow/editor/blocks/with-attribute.ts";
import { fromEditor } from "#components/workflow/editor/from-editor.ts";
import { headlessEditor } from "#components/workflow/editor/test/headless-editor.ts";
import { insertions } from "#components/workflow/editor/toolbar/insertions.ts";
import { parseBody } from "#features/articles/body/schema.ts";
import { everyBlock } from "#features/articles/output/test/every-block.ts";

const surroundings = { choosePicture: (pick: (id: number) => void) => pick(7), ask() {} };

/** What each insertion makes of an empty text, with the forms filled in. */
function inserted(name: string): JSONContent[] {
  const editor = headlessEditor();
  insertions.find(({ words }) => words === name)!.run(editor, surroundings);
  return fromEditor(editor.getJSON()).content;
}

describe("insertions", () => {
  const all = insertions.flatMap(({ words }) => inserted(words));

  test("A7, E10: every kind of block can be inserted, and nothing of it is lost", () => {
    const made = all.map(({ type }) => type);
    const wanted = Object.keys(everyBlock).filter((type) => type !== "unknownShortcode");
    expect([...new Set(made)].sort()).toEqual(wanted.sort());
  });

  test("E10: the form of a block that asks for something makes it whole", () => {
    const given: Record<string, unknown> = {
      url: "https://www.youtube.com/watch?v=aqz-KE-bpKQ",
      mediaIds: [7],
      quizId: 3,
      newsletterId: 2,
      name: "The report",
    };
    const types = ["embed", "gallery", "video", "audio", "file", "quiz", "newsletterBox"];
    for (const type of types) {
      const placed = all.find((block) => block.type === type) as LabelledBlock;
      const filled = blockFields(placed).reduce<LabelledBlock>(
        (block, field) =>
          field.name in given ? withAttribute(block, field, given[field.name]) : block,
        placed,
      );
      expect(parseBody({ type: "doc", content: [filled] }).content, type).toHaveLength(1);
    }
  });
});
