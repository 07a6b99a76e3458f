import type { JSONContent } from "@tiptap/core";
import type { Schema } from "@tiptap/pm/model";
import { keptBlockType } from "#components/workflow/editor/blocks/kept-block-type.ts";
import { canonicalBlock } from "#components/workflow/editor/canonical-block.ts";

/**
 * A stored body as a document of the editor. A block becomes editable only if the editor would give the
 * same block back; every other one is kept whole, so that opening a story never loses a word.
 */
export function toEditor(schema: Schema, stored: unknown): JSONContent {
  const blocks = storedBlocks(stored).map((block) =>
    survives(schema, block) ? block : { type: keptBlockType, attrs: { block } },
  );
  return { type: "doc", content: blocks.length > 0 ? blocks : [{ type: "paragraph" }] };
}

function storedBlocks(stored: unknown): JSONContent[] {
  const content = (stored as { content?: unknown } | null)?.content;
  return Array.isArray(content) ? (content as JSONContent[]) : [];
}

function survives(schema: Schema, block: JSONContent): boolean {
  if (block.type === keptBlockType) return false;
  try {
    const node = schema.nodeFromJSON(block);
    schema.topNodeType.create(null, node).check();
    return equal(node.toJSON(), block);
  } catch {
    return false;
  }
}

function equal(one: JSONContent, other: JSONContent): boolean {
  return (
    JSON.stringify(sorted(canonicalBlock(one))) === JSON.stringify(sorted(canonicalBlock(other)))
  );
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
