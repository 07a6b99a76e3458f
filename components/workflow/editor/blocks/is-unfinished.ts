import { blockFields } from "#components/workflow/editor/blocks/block-fields.ts";
import type { LabelledBlock } from "#components/workflow/editor/blocks/block-label.ts";
import { block } from "#features/articles/body/schema.ts";

/** Whether a block still lacks what readers need to see it. */
export function isUnfinished(placed: LabelledBlock | null): boolean {
  return blockFields(placed).length > 0 && !block.safeParse(placed).success;
}
