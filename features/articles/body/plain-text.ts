import type { Block, Body, Inline } from "#features/articles/body/schema.ts";

/** The words of a story, a blank line between blocks. Used for search, counts and descriptions. */
export function plainText(body: Body): string {
  return body.content.map(blockText).filter(Boolean).join("\n\n");
}

/** Words in a story, as readers count them: runs of letters and digits in any script. */
export function countWords(body: Body): number {
  return plainText(body).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

function blockText(block: Block): string {
  switch (block.type) {
    case "paragraph":
    case "heading":
    case "pullquote":
      return inlineText(block.content);
    case "bulletList":
    case "orderedList":
      return block.content.map((item) => item.content.map(blockText).join("\n")).join("\n");
    case "blockquote":
      return block.content.map(blockText).join("\n");
    case "factBox":
      return [block.attrs.title, ...block.content.map(blockText)].join("\n");
    case "table":
      return block.content
        .map((row) => row.content.map((cell) => cell.content.map(blockText).join(" ")).join("\t"))
        .join("\n");
    case "codeBlock":
      return block.content.map((part) => part.text).join("");
    case "image":
    case "gallery":
      return block.attrs.caption ?? "";
    case "embed":
    case "audio":
    case "video":
      return block.attrs.title;
    case "file":
      return block.attrs.name;
    case "horizontalRule":
    case "relatedList":
    case "newsletterBox":
    case "sponsorSlot":
    case "quiz":
    case "unknownShortcode":
      return "";
    default:
      block satisfies never;
      return "";
  }
}

/** The words of a run of inline content; footnotes are left to the end of the story. */
export function inlineText(content: Inline[]): string {
  return content.map(partText).join("");
}

function partText(part: Inline): string {
  if (part.type === "text") return part.text;
  return part.type === "hardBreak" ? "\n" : "";
}
