import type { JSONContent } from "@tiptap/core";
import { storedBlock } from "#components/workflow/editor/stored-block.ts";
import { BODY_VERSION } from "#features/articles/body/schema.ts";

/** A body as it is stored; its blocks may be of any age and shape. */
export interface StoredBody {
  type: "doc";
  version: number;
  content: JSONContent[];
}

/** A document of the editor as a body to store. */
export function fromEditor(document: JSONContent): StoredBody {
  return bodyOfBlocks((document.content ?? []).map(storedBlock));
}

/** Nothing but an empty paragraph is no text. */
function bodyOfBlocks(blocks: JSONContent[]): StoredBody {
  const isBlank = blocks.length === 1 && isEmptyParagraph(blocks[0]!);
  return { type: "doc", version: BODY_VERSION, content: isBlank ? [] : blocks };
}

function isEmptyParagraph(block: JSONContent): boolean {
  return block.type === "paragraph" && !block.content && !block.attrs;
}
