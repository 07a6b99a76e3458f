import type { Block, Inline, List, Mark, Paragraph } from "#features/articles/body/schema.ts";

type TextBlock = Paragraph | List;

/**
 * Makes blocks fit where only paragraphs and lists may stand (list items, quotes, cells): what has words keeps
 * them, and the rest is given back as `others`, to stand after the container.
 */
export function textBlocks(blocks: Block[]): { text: TextBlock[]; others: Block[] } {
  const text: TextBlock[] = [];
  const others: Block[] = [];
  for (const block of blocks) {
    const words = wordsOf(block);
    if (words) text.push(...words);
    else others.push(block);
  }
  return { text, others };
}

function wordsOf(block: Block): TextBlock[] | undefined {
  switch (block.type) {
    case "paragraph":
    case "bulletList":
    case "orderedList":
      return [block];
    case "heading":
      return [{ type: "paragraph", content: block.content.map(bold) }];
    case "pullquote":
      return [{ type: "paragraph", content: block.content }];
    case "blockquote":
    case "factBox":
      return block.content;
    case "codeBlock":
      return [{ type: "paragraph", content: block.content.flatMap(code) }];
    case "horizontalRule":
      return [];
    default:
      return undefined;
  }
}

function bold(inline: Inline): Inline {
  const isBold = inline.type === "text" && inline.marks?.some((mark) => mark.type === "bold");
  if (inline.type !== "text" || isBold) return inline;
  return { ...inline, marks: [...(inline.marks ?? []), { type: "bold" }] };
}

function code({ text }: { text: string }): Inline[] {
  const marks: Mark[] = [{ type: "code" }];
  return text.split("\n").flatMap((line, index): Inline[] => {
    const words: Inline[] = line ? [{ type: "text", text: line, marks }] : [];
    return index === 0 ? words : [{ type: "hardBreak" }, ...words];
  });
}
