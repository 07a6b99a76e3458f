import type { JSONContent } from "@tiptap/core";
import { keptBlockType } from "#components/workflow/editor/blocks/kept-block-type.ts";
import { canonicalBlock } from "#components/workflow/editor/canonical-block.ts";

/** One block of the editor as it is stored. */
export function storedBlock(node: JSONContent): JSONContent {
  if (node.type === keptBlockType) return (node.attrs as { block: JSONContent }).block;
  return canonicalBlock(node as Record<string, unknown>) as JSONContent;
}
