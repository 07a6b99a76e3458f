import type { Block, List, Paragraph } from "#features/articles/body/schema.ts";

/** Only the blocks that lists, quotes, boxes and cells hold; headings and quotes give their words. */
export function plainBlocks(made: Block[]): (Paragraph | List)[] {
  return made.flatMap((block) => {
    switch (block.type) {
      case "paragraph":
      case "bulletList":
      case "orderedList":
        return [block];
      case "heading":
        return [{ type: "paragraph" as const, content: block.content }];
      case "blockquote":
      case "factBox":
        return block.content;
      default:
        return [];
    }
  });
}
