import type { Node } from "@tiptap/pm/model";

/** The words of a paragraph or heading; whatever is no text counts as one character, so that places agree. */
export function wordsOf(block: Node): string {
  return block.textBetween(0, block.content.size, undefined, "\ufffc");
}
