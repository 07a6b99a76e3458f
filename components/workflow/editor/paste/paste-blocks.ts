import { Slice } from "@tiptap/pm/model";
import { type EditorState, Selection, type Transaction } from "@tiptap/pm/state";
import { toEditor } from "#components/workflow/editor/to-editor.ts";
import type { Block } from "#features/articles/body/schema.ts";

/** Puts blocks in the place of the selection. The first and the last paragraph go on in the words around them. */
export function pasteBlocks(state: EditorState, blocks: readonly Block[]): Transaction {
  const { schema, tr, selection } = state;
  const { content } = schema.nodeFromJSON(toEditor(schema, { content: blocks }));
  const openAt = (type: string | undefined) => (type === "paragraph" ? 1 : 0);
  const slice = new Slice(
    content,
    openAt(content.firstChild?.type.name),
    openAt(content.lastChild?.type.name),
  );
  const after = tr.doc.content.size - selection.to;
  tr.replaceRange(selection.from, selection.to, slice);
  const end = tr.doc.resolve(Math.max(0, tr.doc.content.size - after));
  return tr.setSelection(Selection.near(end, -1)).scrollIntoView();
}
