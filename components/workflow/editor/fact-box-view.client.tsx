"use client";

import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { message } from "#lib/messages/message.ts";

/** A fact box with its title above the text. */
export function FactBoxView({ node, updateAttributes, editor }: NodeViewProps) {
  return (
    <NodeViewWrapper as="section" className="fact-box">
      <input
        aria-label={message("editor.factBoxTitle")}
        className="fact-box-title"
        contentEditable={false}
        maxLength={300}
        placeholder={message("editor.factBoxTitle")}
        readOnly={!editor.isEditable}
        value={node.attrs.title}
        onChange={(event) => updateAttributes({ title: event.target.value })}
      />
      <NodeViewContent />
    </NodeViewWrapper>
  );
}
