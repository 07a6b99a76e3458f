"use client";

import { type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { blockLabel, type LabelledBlock } from "#components/workflow/editor/block-label.ts";
import { BlockPicture } from "#components/workflow/editor/block-picture.client.tsx";
import { moveBlock } from "#components/workflow/editor/move-block.ts";
import { message } from "#lib/messages/message.ts";

/** A placed block: what it is, and buttons that move it and take it out. */
export function KeptBlockView({ node, editor, getPos, selected, deleteNode }: NodeViewProps) {
  const block = node.attrs.block as LabelledBlock | null;
  const label = blockLabel(block);
  return (
    <NodeViewWrapper
      as="figure"
      className="kept-block"
      data-selected={selected || undefined}
      data-drag-handle
    >
      <BlockPicture block={block} />
      <figcaption>{label}</figcaption>
      {editor.isEditable && (
        <div className="kept-block-buttons">
          <button type="button" onClick={() => moveBlock(editor, getPos(), -1)}>
            {message("editor.blockUp")}
            <span className="visually-hidden">: {label}</span>
          </button>
          <button type="button" onClick={() => moveBlock(editor, getPos(), 1)}>
            {message("editor.blockDown")}
            <span className="visually-hidden">: {label}</span>
          </button>
          <button type="button" onClick={deleteNode}>
            {message("editor.removeBlock")}
            <span className="visually-hidden">: {label}</span>
          </button>
        </div>
      )}
    </NodeViewWrapper>
  );
}
