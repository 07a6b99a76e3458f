import type { LabelledBlock } from "#components/workflow/editor/blocks/block-label.ts";

/** Blocks that a person has just placed: what they lack is asked for at once. */
export const freshBlocks = new WeakSet<LabelledBlock>();
