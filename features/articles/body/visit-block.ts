import type { Block, List } from "#features/articles/body/schema.ts";

type BlockOf<Type extends Block["type"]> = Extract<Block, { type: Type }>;

/** What somebody who shows a story makes of each kind of block. `nothing` stands for what is left out. */
export interface BlockRenderers<Result> {
  paragraph(block: BlockOf<"paragraph">): Result;
  heading(block: BlockOf<"heading">): Result;
  list(block: List): Result;
  blockquote(block: BlockOf<"blockquote">): Result;
  pullquote(block: BlockOf<"pullquote">): Result;
  image(block: BlockOf<"image">): Result;
  gallery(block: BlockOf<"gallery">): Result;
  table(block: BlockOf<"table">): Result;
  codeBlock(block: BlockOf<"codeBlock">): Result;
  horizontalRule(block: BlockOf<"horizontalRule">): Result;
  embed(block: BlockOf<"embed">): Result;
  file(block: BlockOf<"file">): Result;
  audio(block: BlockOf<"audio">): Result;
  video(block: BlockOf<"video">): Result;
  factBox(block: BlockOf<"factBox">): Result;
  relatedList(block: BlockOf<"relatedList">): Result;
  newsletterBox(block: BlockOf<"newsletterBox">): Result;
  sponsorSlot(block: BlockOf<"sponsorSlot">): Result;
  quiz(block: BlockOf<"quiz">): Result;
  unknownShortcode(block: BlockOf<"unknownShortcode">): Result;
  nothing(): Result;
}

/** The one list of the kinds of block (A7): page, feed, mail, plain text and republication all pass through it. */
export function visitBlock<Result>(block: Block, renderers: BlockRenderers<Result>): Result {
  switch (block.type) {
    case "paragraph":
      return renderers.paragraph(block);
    case "heading":
      return renderers.heading(block);
    case "bulletList":
    case "orderedList":
      return renderers.list(block);
    case "blockquote":
      return renderers.blockquote(block);
    case "pullquote":
      return renderers.pullquote(block);
    case "image":
      return renderers.image(block);
    case "gallery":
      return renderers.gallery(block);
    case "table":
      return renderers.table(block);
    case "codeBlock":
      return renderers.codeBlock(block);
    case "horizontalRule":
      return renderers.horizontalRule(block);
    case "embed":
      return renderers.embed(block);
    case "file":
      return renderers.file(block);
    case "audio":
      return renderers.audio(block);
    case "video":
      return renderers.video(block);
    case "factBox":
      return renderers.factBox(block);
    case "relatedList":
      return renderers.relatedList(block);
    case "newsletterBox":
      return renderers.newsletterBox(block);
    case "sponsorSlot":
      return renderers.sponsorSlot(block);
    case "quiz":
      return renderers.quiz(block);
    case "unknownShortcode":
      return renderers.unknownShortcode(block);
    default:
      block satisfies never;
      return renderers.nothing();
  }
}
