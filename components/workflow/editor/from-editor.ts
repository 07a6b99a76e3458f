import type { JSONContent } from "@tiptap/core";
import { keptBlockType } from "#components/workflow/editor/blocks/kept-block-type.ts";
import { canonicalBlock } from "#components/workflow/editor/canonical-block.ts";
import { BODY_VERSION } from "#features/articles/body/schema.ts";

/** A body as it is stored; its blocks may be of any age and shape. */
export interface StoredBody {
  type: "doc";
  version: number;
  content: JSONContent[];
}

/** A document of the editor as a body to store. */
export function fromEditor(document: JSONContent): StoredBody {
  const blocks = (document.content ?? []).map(storedBlock);
  const isBlank = blocks.length === 1 && isEmptyParagraph(blocks[0]!);
  return { type: "doc", version: BODY_VERSION, content: isBlank ? [] : blocks };
}

function storedBlock(node: JSONContent): JSONContent {
  if (node.type === keptBlockType) return (node.attrs as { block: JSONContent }).block;
  return canonicalBlock(node as Record<string, unknown>) as JSONContent;
}

function isEmptyParagraph(block: JSONContent): boolean {
  return block.type === "paragraph" && !block.content && !block.attrs;
}
