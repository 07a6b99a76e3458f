import { Extension } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import {
  changedBlocks,
  type TextBlock,
  textBlocksIn,
} from "#components/workflow/editor/marks/changed-blocks.ts";
import { wordsOf } from "#components/workflow/editor/marks/words-of.ts";
import { TO_COME } from "#features/articles/body/to-come.ts";

export const toComeKey = new PluginKey<DecorationSet>("toCome");

/** Shows what is still to come. Only the blocks that changed are read again. */
export const toComeMarks = Extension.create({
  name: "toComeMarks",
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: toComeKey,
      state: {
        init: (_, { doc }) =>
          DecorationSet.create(doc, textBlocksIn(doc, 0, doc.content.size).flatMap(marksIn)),
        apply(tr, marks) {
          if (!tr.docChanged) return marks;
          return changedBlocks(tr).reduce(
            (set, block) => {
              const old = set.find(block.at, block.at + block.node.nodeSize);
              return set.remove(old).add(tr.doc, marksIn(block));
            },
            marks.map(tr.mapping, tr.doc),
          );
        },
      },
      props: { decorations: (state) => toComeKey.getState(state) },
    }),
  ],
});

function marksIn({ node, at }: TextBlock): Decoration[] {
  return [...wordsOf(node).matchAll(TO_COME)].map(({ index, 0: found }) =>
    Decoration.inline(at + 1 + index, at + 1 + index + found.length, { class: "to-come" }),
  );
}
