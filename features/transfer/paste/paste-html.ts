import { type Block, parseBody } from "#features/articles/body/schema.ts";
import { parseHtml } from "#features/transfer/html/html-node.ts";
import { nodesToBlocks } from "#features/transfer/html/nodes-to-blocks.ts";
import type { PasteReading } from "#features/transfer/paste/paste-reading.ts";
import { pasteSteps } from "#features/transfer/paste/paste-steps.ts";

/** What was pasted, as blocks. A picture that is still to be taken in has the id -1 - its place in `pictures`. */
export interface Pasted extends Pick<PasteReading, "pictures" | "leftOut"> {
  blocks: Block[];
}

/** Reads HTML from Word, Google Docs or a web page: structure is kept; style, scripts and what is hidden are not. */
export function pasteHtml(html: string, language: string): Pasted {
  const reading: PasteReading = { language, notes: new Map(), pictures: [], leftOut: 0 };
  const nodes = pasteSteps.reduce((before, step) => step(before, reading), parseHtml(html));
  const blocks = nodesToBlocks(nodes, {
    picture: () => undefined,
    placeholder: (key) => [{ type: "image", attrs: { mediaId: -1 - Number(key) } }],
    footnote: (key) => reading.notes.get(key),
  });
  return {
    blocks: withoutLastRule(parseBody({ content: blocks }).content, reading),
    pictures: reading.pictures,
    leftOut: reading.leftOut,
  };
}

/** The line above notes has nothing below it once they stand in the text. */
function withoutLastRule(blocks: Block[], { notes }: PasteReading): Block[] {
  const isLeft = notes.size > 0 && blocks.at(-1)?.type === "horizontalRule";
  return isLeft ? blocks.slice(0, -1) : blocks;
}
