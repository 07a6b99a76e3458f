import type { Editor } from "@tiptap/core";
import type { Fragment, Node } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import { diffIndices } from "node-diff3";
import { toEditor } from "#components/workflow/editor/to-editor.ts";

/**
 * Puts another text into the editor, changing only what differs: the cursor stays where it is, and whoever
 * types goes on typing. Nothing is reported as a change, and nothing of it can be undone by key.
 */
export function putBody(editor: Editor, stored: unknown): void {
  const old = editor.state.doc;
  const made = editor.schema.nodeFromJSON(toEditor(editor.schema, stored));
  const hunks = diffIndices(spelled(old), spelled(made));
  editor.commands.command(({ tr }) => {
    for (const { buffer1: before, buffer2: after } of hunks.toReversed()) {
      putBlocks(tr, [old, before], [made, after]);
    }
    tr.setMeta("preventUpdate", true).setMeta("addToHistory", false);
    return true;
  });
}

/** Blocks of a document: the first and how many. */
type Blocks = [document: Node, stretch: [start: number, length: number]];

function putBlocks(
  change: Transaction,
  [old, [at, count]]: Blocks,
  [made, [from, length]]: Blocks,
) {
  if (count === length) {
    for (let index = count - 1; index >= 0; index -= 1) {
      putBlock(change, startOf(old, at + index), old.child(at + index), made.child(from + index));
    }
    return;
  }
  const added = Array.from({ length }, (_, index) => made.child(from + index));
  change.replaceWith(startOf(old, at), startOf(old, at + count), added);
}

function putBlock(change: Transaction, start: number, old: Node, made: Node) {
  if (!old.hasMarkup(made.type, made.attrs, made.marks) || old.isLeaf) {
    change.replaceWith(start, start + old.nodeSize, made);
    return;
  }
  const differing = differenceOf(old.content, made.content);
  if (!differing) return;
  const { from, to, madeTo } = differing;
  change.replace(start + 1 + from, start + 1 + to, made.slice(from, madeTo));
}

function differenceOf(old: Fragment, made: Fragment) {
  const from = old.findDiffStart(made);
  const end = old.findDiffEnd(made);
  if (from === null || !end) return undefined;
  // What repeats may be counted from both ends.
  const overlap = Math.max(0, from - Math.min(end.a, end.b));
  return { from, to: end.a + overlap, madeTo: end.b + overlap };
}

function startOf(document: Node, index: number): number {
  let position = 0;
  for (let block = 0; block < index; block += 1) position += document.child(block).nodeSize;
  return position;
}

function spelled(document: Node): string[] {
  return document.children.map((block) => JSON.stringify(block.toJSON()));
}
