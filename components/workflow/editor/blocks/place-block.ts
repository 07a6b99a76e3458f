import type { Editor, JSONContent } from "@tiptap/core";
import { Selection } from "@tiptap/pm/state";

/**
 * Places a block of the first level in place of the empty paragraph in which the cursor stands, else after
 * the block in which it stands. At the end of the text a paragraph follows to go on in.
 */
export function placeBlock(editor: Editor, block: JSONContent): void {
  const { doc, selection } = editor.state;
  const { $to } = selection;
  const isBlank = $to.depth === 1 && $to.parent.type.name === "paragraph" && isEmpty($to.parent);
  const end = $to.depth > 0 ? $to.after(1) : $to.pos;
  const start = isBlank ? $to.before(1) : end;
  const isLast = end === doc.content.size;
  editor
    .chain()
    .command(({ tr, state }) => {
      const placed = state.schema.nodeFromJSON(block);
      const after = isLast ? [state.schema.nodes.paragraph!.create()] : [];
      tr.replaceWith(start, end, [placed, ...after]);
      const within = placed.isAtom ? start + placed.nodeSize : start + 1;
      tr.setSelection(Selection.near(tr.doc.resolve(Math.min(within, tr.doc.content.size))));
      return true;
    })
    .focus()
    .run();
}

function isEmpty({ content }: { content: { size: number } }): boolean {
  return content.size === 0;
}
