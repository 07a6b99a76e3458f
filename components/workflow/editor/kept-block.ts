import { Node } from "@tiptap/core";
import { ReactNodeViewRenderer } from "@tiptap/react";
import { keptBlockType } from "#components/workflow/editor/kept-block-type.ts";
import { KeptBlockView } from "#components/workflow/editor/kept-block-view.client.tsx";

/** A block of the body that is placed, not typed: pictures, embeds, tables, and whatever is unknown here. */
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
});

function blockFrom(json: string | null): unknown {
  try {
    return JSON.parse(json ?? "null");
  } catch {
    return null;
  }
}
