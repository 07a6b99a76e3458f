"use client";

import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { useHeldText } from "#components/workflow/editor/use-held-text.ts";
import { message } from "#lib/messages/message.ts";

/** A fact box with its title above the text. */
export function FactBoxView({ node, updateAttributes, editor }: NodeViewProps) {
  const title = useHeldText(node.attrs.title, (typed) => updateAttributes({ title: typed }));
  return (
    <NodeViewWrapper as="section" className="fact-box">
      <input
        aria-label={message("editor.factBoxTitle")}
        className="box-title"
        contentEditable={false}
        maxLength={300}
        placeholder={message("editor.factBoxTitle")}
        readOnly={!editor.isEditable}
        {...title}
      />
      <NodeViewContent />
    </NodeViewWrapper>
  );
}
