import type { Node } from "@tiptap/pm/model";

const known = new WeakMap<Node, number>();

/** Words of the text. Blocks that have not changed since the last count are not counted again. */
export function countWords(document: Node): number {
  let count = 0;
  document.forEach((block) => {
    count += known.get(block) ?? remembered(block);
  });
  return count;
}

function remembered(block: Node): number {
  const words = block.textBetween(0, block.content.size, " ");
  const count = words.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  known.set(block, count);
  return count;
}
