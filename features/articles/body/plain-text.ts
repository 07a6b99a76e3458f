import type { Block, Body, Inline } from "#features/articles/body/schema.ts";
import { type BlockRenderers, visitBlock } from "#features/articles/body/visit-block.ts";

/** The words of a story, a blank line between blocks. Used for search, counts and descriptions. */
export function plainText(body: Body): string {
  return body.content.map(blockText).filter(Boolean).join("\n\n");
}

/** Words in a story, as readers count them: runs of letters and digits in any script. */
export function countWords(body: Body): number {
  return plainText(body).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

const nothing = () => "";
const words = (block: { content: Inline[] }) => inlineText(block.content);
const caption = (block: { attrs: { caption?: string | undefined } }) => block.attrs.caption ?? "";
const title = (block: { attrs: { title: string } }) => block.attrs.title;

const texts: BlockRenderers<string> = {
  paragraph: words,
  heading: words,
  pullquote: words,
  list: (list) => list.content.map((item) => linesOf(item.content)).join("\n"),
  blockquote: (quote) => linesOf(quote.content),
  factBox: (box) => [box.attrs.title, ...box.content.map(blockText)].join("\n"),
  table: (table) =>
    table.content
      .map((row) => row.content.map((cell) => cell.content.map(blockText).join(" ")).join("\t"))
      .join("\n"),
  codeBlock: (code) => code.content.map((part) => part.text).join(""),
  image: caption,
  gallery: caption,
  embed: title,
  audio: title,
  video: title,
  file: (file) => file.attrs.name,
  horizontalRule: nothing,
  relatedList: nothing,
  newsletterBox: nothing,
  sponsorSlot: nothing,
  quiz: nothing,
  unknownShortcode: nothing,
  nothing,
};

function blockText(block: Block): string {
  return visitBlock(block, texts);
}

function linesOf(blocks: Block[]): string {
  return blocks.map(blockText).join("\n");
}

/** The words of a run of inline content; footnotes are left to the end of the story. */
export function inlineText(content: Inline[]): string {
  return content.map(partText).join("");
}

function partText(part: Inline): string {
  if (part.type === "text") return part.text;
  return part.type === "hardBreak" ? "\n" : "";
}
