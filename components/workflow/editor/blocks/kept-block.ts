import { type Editor, Node } from "@tiptap/core";
import { NodeSelection } from "@tiptap/pm/state";
import { ReactNodeViewRenderer } from "@tiptap/react";
import { keptBlockType } from "#components/workflow/editor/blocks/kept-block-type.ts";
import { KeptBlockView } from "#components/workflow/editor/blocks/kept-block-view.client.tsx";
import { moveBlock } from "#components/workflow/editor/blocks/move-block.ts";

/** A block of the body that is placed, not typed: pictures, embeds, boxes, and whatever is unknown here. */
export const keptBlock = Node.create({
  name: keptBlockType,
  group: "block",
  atom: true,
  draggable: true,
  selectable: true,
  addAttributes: () => ({
    block: {
      default: null,
      parseHTML: (element: HTMLElement) => blockFrom(element.getAttribute("data-block")),
      renderHTML: ({ block }) => ({ "data-block": JSON.stringify(block) }),
    },
  }),
  parseHTML: () => [{ tag: "figure[data-block]" }],
  renderHTML: ({ HTMLAttributes }) => ["figure", HTMLAttributes],
  addNodeView: () => ReactNodeViewRenderer(KeptBlockView),
  addKeyboardShortcuts: () => ({
    Enter: openForm,
    "Alt-ArrowUp": ({ editor }) => moveBlock(editor, editor.state.selection.$from.before(1), -1),
    "Alt-ArrowDown": ({ editor }) => moveBlock(editor, editor.state.selection.$from.before(1), 1),
  }),
});

/** Enter on a block that is selected opens its form. */
function openForm({ editor }: { editor: Editor }): boolean {
  const { selection } = editor.state;
  const isBlock = selection instanceof NodeSelection && selection.node.type.name === keptBlockType;
  if (!isBlock) return false;
  const element = editor.view.nodeDOM(selection.from);
  const button =
    element instanceof HTMLElement ? element.querySelector<HTMLElement>("[data-edit]") : null;
  button?.click();
  return button !== null;
}

function blockFrom(json: string | null): unknown {
  try {
    return JSON.parse(json ?? "null");
  } catch {
    return null;
  }
}
