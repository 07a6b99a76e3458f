import type { Block } from "#features/articles/body/schema.ts";

const ONCE = new Set<Block["type"]>(["newsletterBox", "sponsorSlot"]);

/** A page asks for an address once and shows a sponsor's message once in its text, whatever was written. */
export function withoutRepeatedBoxes(blocks: Block[]): Block[] {
  return blocks.filter(
    (block, place) =>
      !ONCE.has(block.type) || blocks.findIndex(({ type }) => type === block.type) === place,
  );
}
