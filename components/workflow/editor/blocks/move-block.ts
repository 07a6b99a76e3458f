import type { Editor } from "@tiptap/core";
import { NodeSelection, Selection } from "@tiptap/pm/state";

/** Lets a block of the first level change places with its neighbour before (-1) or after it (1); the selection goes along. */
export function moveBlock(editor: Editor, position: number | undefined, step: -1 | 1): boolean {
  if (position === undefined) return false;
  const { doc, tr, selection } = editor.state;
  const index = doc.resolve(position).index(0);
  const node = doc.maybeChild(index);
  const neighbour = doc.maybeChild(index + step);
  if (!node || !neighbour) return false;
  const target = step === -1 ? position - neighbour.nodeSize : position + neighbour.nodeSize;
  tr.delete(position, position + node.nodeSize).insert(target, node);
  if (selection instanceof NodeSelection && selection.from === position) {
    tr.setSelection(NodeSelection.create(tr.doc, target));
  } else if (selection.from > position && selection.from < position + node.nodeSize) {
    tr.setSelection(Selection.near(tr.doc.resolve(target + selection.from - position)));
  }
  editor.view.dispatch(tr.scrollIntoView());
  return true;
}
