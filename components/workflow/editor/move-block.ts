import type { Editor } from "@tiptap/core";

/** Lets a block of the first level change places with its neighbour before (-1) or after it (1). */
export function moveBlock(editor: Editor, position: number | undefined, step: -1 | 1): void {
  if (position === undefined) return;
  const { doc, tr } = editor.state;
  const index = doc.resolve(position).index(0);
  const node = doc.maybeChild(index);
  const neighbour = doc.maybeChild(index + step);
  if (!node || !neighbour) return;
  const target = step === -1 ? position - neighbour.nodeSize : position + neighbour.nodeSize;
  editor.view.dispatch(
    tr
      .delete(position, position + node.nodeSize)
      .insert(target, node)
      .scrollIntoView(),
  );
}
