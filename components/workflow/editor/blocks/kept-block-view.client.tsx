"use client";

import { type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { use, useState } from "react";
import { FullLabel } from "#components/ui/full-label.tsx";
import { blockFields } from "#components/workflow/editor/blocks/block-fields.ts";
import { BlockForm } from "#components/workflow/editor/blocks/block-form.client.tsx";
import { blockLabel, type LabelledBlock } from "#components/workflow/editor/blocks/block-label.ts";
import { BlockPicture } from "#components/workflow/editor/blocks/block-picture.client.tsx";
import { freshBlocks } from "#components/workflow/editor/blocks/fresh-blocks.ts";
import { isUnfinished } from "#components/workflow/editor/blocks/is-unfinished.ts";
import { moveBlock } from "#components/workflow/editor/blocks/move-block.ts";
import { PicturesContext } from "#components/workflow/editor/pictures-context.ts";
import type { MediaChoice } from "#features/workflow/list-choices.ts";
import { message } from "#lib/messages/message.ts";

/** A placed block: what it is, its form, and buttons that move it and take it out. */
export function KeptBlockView({ node, editor, getPos, ...view }: NodeViewProps) {
  const block = node.attrs.block as LabelledBlock | null;
  const pictures = use(PicturesContext);
  const [isOpen, open] = useState(() => asksAtOnce(block, pictures));
  const label = blockLabel(block, pictures);
  const fields = editor.isEditable ? blockFields(block) : [];
  const lacksAlt = block?.type === "image" && !altOf(block, pictures);
  function close() {
    open(false);
    editor
      .chain()
      .setNodeSelection(getPos() ?? 0)
      .focus(undefined, { scrollIntoView: false })
      .run();
  }
  return (
    <NodeViewWrapper
      as="figure"
      className="kept-block"
      data-selected={view.selected || undefined}
      data-drag-handle
    >
      <BlockPicture block={block} />
      <figcaption>
        {label}
        {lacksAlt && <span className="kept-block-lack">{message("editor.altMissing")}</span>}
        {isUnfinished(block) && !isOpen && (
          <span className="kept-block-lack">{message("blockForm.unfinished")}</span>
        )}
      </figcaption>
      {editor.isEditable && (
        <div className="kept-block-buttons">
          {fields.length > 0 && (
            <BlockButton
              name="editor.editBlock"
              label={label}
              expanded={isOpen}
              press={() => open(!isOpen)}
            />
          )}
          <BlockButton
            name="editor.blockUp"
            label={label}
            press={() => moveBlock(editor, getPos(), -1)}
          />
          <BlockButton
            name="editor.blockDown"
            label={label}
            press={() => moveBlock(editor, getPos(), 1)}
          />
          <BlockButton name="editor.removeBlock" label={label} press={view.deleteNode} />
        </div>
      )}
      {block && isOpen && fields.length > 0 && (
        <BlockForm
          block={block}
          label={label}
          change={(changed) => view.updateAttributes({ block: changed })}
          close={close}
        />
      )}
    </NodeViewWrapper>
  );
}

interface BlockButtonProps {
  name: "editor.editBlock" | "editor.blockUp" | "editor.blockDown" | "editor.removeBlock";
  label: string;
  expanded?: boolean;
  press(): void;
}

function BlockButton({ name, label, expanded, press }: BlockButtonProps) {
  return (
    <button
      type="button"
      aria-expanded={expanded}
      data-edit={name === "editor.editBlock" ? "" : undefined}
      onClick={press}
    >
      <FullLabel label={message(name)} about={label} />
    </button>
  );
}

function asksAtOnce(block: LabelledBlock | null, pictures: readonly MediaChoice[]): boolean {
  if (!block || !freshBlocks.has(block)) return false;
  return isUnfinished(block) || (block.type === "image" && !altOf(block, pictures));
}

function altOf(block: LabelledBlock, pictures: readonly MediaChoice[]): string {
  const picture = pictures.find(({ id }) => id === block.attrs?.mediaId);
  return String(block.attrs?.alt || picture?.alt || "");
}
