import type { Block, Body, Inline } from "#features/articles/body/schema.ts";
import { withAnchors } from "#features/articles/body/with-anchors.ts";
import { withoutEmpty } from "#features/articles/body/without-empty.ts";
import { withoutRepeatedBoxes } from "#features/articles/body/without-repeated-boxes.ts";
import type { Picture } from "#features/media/picture-view.ts";

/** What the blocks of a body need from elsewhere. */
export interface BodySurroundings {
  /** Pictures whose files are here, by media id. */
  pictures: Record<string, Picture>;
}

type Transform = (blocks: Block[], surroundings: BodySurroundings) => Block[];

/** What happens to a body before readers see it, in this order. */
export const transforms: readonly Transform[] = [
  withoutUnknown,
  withoutMissingPictures,
  withoutEmpty,
  withoutRepeatedBoxes,
  withStepwiseHeadings,
  withAnchors,
];

/** A body as readers see it: nothing raw, nothing empty, nothing that is not there. */
export function prepareBody(body: Body, surroundings: BodySurroundings): Body {
  return {
    ...body,
    content: transforms.reduce(
      (blocks, transform) => transform(blocks, surroundings),
      body.content,
    ),
  };
}

/** Every footnote, in the order of the words that it belongs to. */
export function collectFootnotes(body: Body): string[] {
  return body.content
    .flatMap(inlinesOf)
    .flatMap((part) => (part.type === "footnote" ? [part.attrs.text] : []));
}

/** A shortcode that nobody knows is for editors alone (I9). */
function withoutUnknown(blocks: Block[]): Block[] {
  return blocks.filter((block) => block.type !== "unknownShortcode");
}

function withoutMissingPictures(blocks: Block[], { pictures }: BodySurroundings): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.type === "image") return pictures[block.attrs.mediaId] ? [block] : [];
    if (block.type !== "gallery") return [block];
    const mediaIds = block.attrs.mediaIds.filter((mediaId) => pictures[mediaId]);
    return mediaIds.length > 0 ? [{ ...block, attrs: { ...block.attrs, mediaIds } }] : [];
  });
}

/** Headings never skip a level, and start at the second (A1). */
function withStepwiseHeadings(blocks: Block[]): Block[] {
  let previous = 1;
  return blocks.map((block) => {
    if (block.type !== "heading") return block;
    const level = Math.min(block.attrs.level, previous + 1) as 2 | 3 | 4;
    previous = level;
    return { ...block, attrs: { ...block.attrs, level } };
  });
}

function inlinesOf(block: Block): Inline[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
    case "pullquote":
      return block.content;
    case "bulletList":
    case "orderedList":
      return block.content.flatMap((item) => item.content.flatMap(inlinesOf));
    case "blockquote":
    case "factBox":
      return block.content.flatMap(inlinesOf);
    case "table":
      return block.content.flatMap((row) =>
        row.content.flatMap((cell) => cell.content.flatMap(inlinesOf)),
      );
    default:
      return [];
  }
}
