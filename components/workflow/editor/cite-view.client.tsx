"use client";

import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { useHeldText } from "#components/workflow/editor/use-held-text.ts";
import { message } from "#lib/messages/message.ts";

/** A quotation with who said it below the words. */
export function CiteView({ node, updateAttributes, editor }: NodeViewProps) {
  const isPulled = node.type.name === "pullquote";
  const cite = useHeldText(node.attrs.cite ?? "", (typed) =>
    updateAttributes({ cite: typed || null }),
  );
  return (
    <NodeViewWrapper as={isPulled ? "aside" : "blockquote"} className={isPulled ? "pullquote" : ""}>
      <NodeViewContent />
      <input
        aria-label={message("editor.cite")}
        className="cite-line"
        contentEditable={false}
        maxLength={500}
        placeholder={message("editor.cite")}
        readOnly={!editor.isEditable}
        {...cite}
      />
    </NodeViewWrapper>
  );
}
