import type { JSONContent } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { fromEditor, type StoredBody } from "#components/workflow/editor/from-editor.ts";
import { storedBlock } from "#components/workflow/editor/stored-block.ts";
import { BODY_VERSION } from "#features/articles/body/schema.ts";

const known = new WeakMap<Node, JSONContent>();

/**
 * A document as a body to store, made when it is first read: not while a key waits for its letter. Blocks that
 * have not changed since the last one are not made again.
 */
export function lazyBody(document: Node): StoredBody {
  let content: JSONContent[] | undefined;
  return {
    type: "doc",
    version: BODY_VERSION,
    get content() {
      content ??= contentOf(document);
      return content;
    },
  };
}

function contentOf(document: Node): JSONContent[] {
  const only = document.childCount === 1;
  if (only) return fromEditor(document.toJSON()).content;
  return Array.from({ length: document.childCount }, (_, index) => blockOf(document.child(index)));
}

function blockOf(node: Node): JSONContent {
  const made = known.get(node) ?? storedBlock(node.toJSON());
  known.set(node, made);
  return made;
}
