import type { Block, Inline } from "#features/articles/body/schema.ts";
import { textBlocks } from "#features/transfer/html/text-blocks.ts";

/** The words of blocks as one run of inline content, a line break between paragraphs; the rest as `others`. */
export function inlineContent(blocks: Block[]): { content: Inline[]; others: Block[] } {
  const { text, others } = textBlocks(blocks);
  const content: Inline[] = [];
  const lists: Block[] = [];
  for (const block of text) {
    if (block.type !== "paragraph") {
      lists.push(block);
      continue;
    }
    if (content.length > 0) content.push({ type: "hardBreak" });
    content.push(...block.content);
  }
  return { content, others: [...lists, ...others] };
}
