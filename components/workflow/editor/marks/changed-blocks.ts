import type { Node } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";

/** A paragraph, heading or the like, and where it begins. */
export interface TextBlock {
  node: Node;
  at: number;
}

/** The blocks of text that a transaction has touched, as they are after it. */
export function changedBlocks({ doc, mapping }: Transaction): TextBlock[] {
  const found = new Map<number, TextBlock>();
  for (const [index, map] of mapping.maps.entries()) {
    const later = mapping.slice(index + 1);
    map.forEach((_from, _to, from, to) => {
      const start = Math.max(0, later.map(from, -1) - 1);
      const end = Math.min(doc.content.size, later.map(to, 1) + 1);
      for (const block of textBlocksIn(doc, start, end)) found.set(block.at, block);
    });
  }
  return [...found.values()];
}

/** The blocks of text between two places. */
export function textBlocksIn(doc: Node, from: number, to: number): TextBlock[] {
  const found: TextBlock[] = [];
  doc.nodesBetween(from, to, (node, at) => {
    if (node.isTextblock) found.push({ node, at });
    return !node.isTextblock;
  });
  return found;
}
