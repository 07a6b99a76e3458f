import type { Editor, JSONContent } from "@tiptap/core";
import type { LabelledBlock } from "#components/workflow/editor/blocks/block-label.ts";
import { freshBlocks } from "#components/workflow/editor/blocks/fresh-blocks.ts";
import { keptBlockType } from "#components/workflow/editor/blocks/kept-block-type.ts";
import { placeBlock } from "#components/workflow/editor/blocks/place-block.ts";

/** Places a block that has a form instead of words; what it lacks is asked for. */
export function insertBlock(editor: Editor, block: LabelledBlock): void {
  const fresh = structuredClone(block);
  freshBlocks.add(fresh);
  placeBlock(editor, { type: keptBlockType, attrs: { block: fresh } } satisfies JSONContent);
}
