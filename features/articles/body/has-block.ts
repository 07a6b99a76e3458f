import type { BlockType, Body } from "#features/articles/body/schema.ts";

/** Whether a body has a block of a kind between its paragraphs. */
export function hasBlock(body: Body, type: BlockType): boolean {
  return body.content.some((block) => block.type === type);
}
