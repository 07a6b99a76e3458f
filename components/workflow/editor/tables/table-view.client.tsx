"use client";

import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { useHeldText } from "#components/workflow/editor/use-held-text.ts";
import { message } from "#lib/messages/message.ts";

/** A table with its caption above, as readers have it. */
export function TableView({ node, updateAttributes, editor }: NodeViewProps) {
  const caption = useHeldText(node.attrs.caption ?? "", (typed) =>
    updateAttributes({ caption: typed || null }),
  );
  return (
    <NodeViewWrapper as="figure" className="written-table">
      <input
        aria-label={message("editor.tableCaption")}
        className="box-title"
        contentEditable={false}
        maxLength={2000}
        placeholder={message("editor.tableCaption")}
        readOnly={!editor.isEditable}
        {...caption}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1). */}
      <div className="written-table-frame" tabIndex={0}>
        <NodeViewContent<"table"> as="table" />
      </div>
    </NodeViewWrapper>
  );
}
