import type { JSONContent } from "@tiptap/core";
import { describe, expect, test, vi } from "vitest";
import { putBody } from "#components/workflow/editor/put-body.ts";
import { headlessEditor } from "#components/workflow/editor/test/headless-editor.ts";
import { seededNumbers } from "#db/test/seeded-numbers.ts";

const paragraph = (text: string): JSONContent =>
  text === "" ? { type: "paragraph" } : { type: "paragraph", content: [{ type: "text", text }] };
const heading = (text: string): JSONContent => ({
  type: "heading",
  attrs: { level: 2 },
  content: [{ type: "text", text }],
});
const body = (...content: JSONContent[]) => ({ type: "doc", version: 1, content });

/** What stands around the cursor, and the whole text. */
function around(editor: ReturnType<typeof headlessEditor>) {
  const { $head } = editor.state.selection;
  const text = $head.parent.textContent;
  return `${text.slice(0, $head.parentOffset)}|${text.slice($head.parentOffset)}`;
}

describe("putBody", () => {
  test("E3: who writes in one paragraph keeps the cursor while others come and go around it", () => {
    const editor = headlessEditor(paragraph("First."), paragraph("Mine."), paragraph("Last."));
    editor.commands.setTextSelection(12);
    expect(around(editor)).toBe("Min|e.");
    putBody(
      editor,
      body(heading("New"), paragraph("First, longer."), paragraph("Mine."), paragraph("The end.")),
    );
    expect(around(editor)).toBe("Min|e.");
    expect(editor.getText({ blockSeparator: "/" })).toBe("New/First, longer./Mine./The end.");
    putBody(editor, body(paragraph("Mine.")));
    expect(around(editor)).toBe("Min|e.");
  });

  test("E3: a change before the cursor in its own paragraph moves it along", () => {
    const editor = headlessEditor(paragraph("The vote is on."));
    editor.commands.setTextSelection(9);
    expect(around(editor)).toBe("The vote| is on.");
    putBody(editor, body(paragraph("The first vote is on.")));
    expect(around(editor)).toBe("The first vote| is on.");
  });

  test("E3: what was put in is no change of the person’s", () => {
    const editor = headlessEditor(paragraph("One."), paragraph("Two."));
    const changed = vi.fn();
    editor.on("update", changed);
    putBody(editor, body(paragraph("One."), paragraph("Two, of another.")));
    expect(changed).not.toHaveBeenCalled();
    expect(editor.getText({ blockSeparator: "/" })).toBe("One./Two, of another.");
    editor.commands.insertContent({ type: "text", text: "Three." });
    expect(changed).toHaveBeenCalledOnce();
  });

  test("E3: any text becomes any other, whatever blocks stand in it", () => {
    const random = seededNumbers(20261127);
    const some = (most: number) => Math.floor(random() * most);
    const words = ["aa", "ab", "ba", "aab", ""];
    const block = () => (some(4) === 0 ? heading(words[some(4)]!) : paragraph(words[some(5)]!));
    const text = () => Array.from({ length: 1 + some(6) }, block);
    for (let round = 0; round < 300; round += 1) {
      const [before, after] = [text(), text()];
      const editor = headlessEditor(...before);
      putBody(editor, body(...after));
      expect(editor.getJSON().content, JSON.stringify({ before, after })).toEqual(
        headlessEditor(...after).getJSON().content,
      );
      editor.destroy();
    }
  });
});
