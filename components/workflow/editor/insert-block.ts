import type { Editor } from "@tiptap/core";
import type { LabelledBlock } from "#components/workflow/editor/block-label.ts";
import { keptBlockType } from "#components/workflow/editor/kept-block-type.ts";

/** Places a block after the one in which the cursor stands, and a paragraph to go on in. */
export function insertBlock(editor: Editor, block: LabelledBlock): void {
  const { $to } = editor.state.selection;
  const end = $to.depth > 0 ? $to.after(1) : $to.pos;
  editor
    .chain()
    .focus()
    .insertContentAt(end, [{ type: keptBlockType, attrs: { block } }, { type: "paragraph" }])
    .run();
}
