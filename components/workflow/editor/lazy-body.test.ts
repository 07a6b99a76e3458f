import { expect, test } from "vitest";
import { fromEditor } from "#components/workflow/editor/from-editor.ts";
import { lazyBody } from "#components/workflow/editor/lazy-body.ts";
import { headlessEditor } from "#components/workflow/editor/test/headless-editor.ts";
import { insertions } from "#components/workflow/editor/toolbar/insertions.ts";

test("E2: a body that is made late is the one of that moment, as it would have been made at once", () => {
  const editor = headlessEditor();
  expect(JSON.parse(JSON.stringify(lazyBody(editor.state.doc))).content).toEqual([]);
  for (const { run } of insertions) {
    run(editor, { choosePicture: (pick) => pick(7), ask() {} });
    const early = lazyBody(editor.state.doc);
    const wanted = fromEditor(editor.getJSON());
    editor.commands.insertContentAt(editor.state.doc.content.size, { type: "paragraph" });
    expect(JSON.parse(JSON.stringify(early))).toEqual(JSON.parse(JSON.stringify(wanted)));
  }
});
