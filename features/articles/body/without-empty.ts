import { inlineText } from "#features/articles/body/plain-text.ts";
import type { Block, Inline, ListItem, Paragraph } from "#features/articles/body/schema.ts";

/** Takes out what would stand on the page as a gap: blocks in which nothing is said, at any depth. */
export function withoutEmpty(blocks: Block[]): Block[] {
  return blocks.flatMap(filled);
}

function filled(block: Block): Block[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
    case "pullquote":
      return saysSomething(block.content) ? [block] : [];
    case "blockquote": {
      const content = withoutEmpty(block.content) as typeof block.content;
      return content.length > 0 ? [{ ...block, content }] : [];
    }
    case "factBox": {
      const content = withoutEmpty(block.content) as typeof block.content;
      return content.length > 0 ? [{ ...block, content }] : [];
    }
    case "bulletList":
    case "orderedList": {
      const content = block.content.flatMap(filledItem);
      return content.length > 0 ? [{ ...block, content }] : [];
    }
    case "codeBlock":
      return block.content.some((part) => part.text.trim() !== "") ? [block] : [];
    default:
      return [block];
  }
}

function filledItem(item: ListItem): ListItem[] {
  const content = withoutEmpty(item.content) as (
    | Paragraph
    | Extract<Block, { type: "bulletList" }>
  )[];
  return content.length > 0 ? [{ ...item, content }] : [];
}

function saysSomething(content: Inline[]): boolean {
  return inlineText(content).trim() !== "" || content.some((part) => part.type === "footnote");
}
