import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { type FindQuery, findPattern } from "#components/workflow/editor/find/find-pattern.ts";
import { textBlocksIn } from "#components/workflow/editor/marks/changed-blocks.ts";
import { wordsOf } from "#components/workflow/editor/marks/words-of.ts";

/** A place at which the words were found. */
export interface Found {
  from: number;
  to: number;
}

export interface Finding {
  query: FindQuery | undefined;
  found: readonly Found[];
  marks: DecorationSet;
}

export const findKey = new PluginKey<Finding>("find");

const nothing: Finding = { query: undefined, found: [], marks: DecorationSet.empty };

/** Shows every place at which the words that are looked for stand; costs nothing while nothing is looked for. */
export const findInText = Extension.create({
  name: "findInText",
  addProseMirrorPlugins: () => [
    new Plugin<Finding>({
      key: findKey,
      state: {
        init: () => nothing,
        apply(tr, before) {
          const asked = tr.getMeta(findKey) as { query: FindQuery | undefined } | undefined;
          if (!asked && (!before.query || !tr.docChanged)) return before;
          return look(tr.doc, asked ? asked.query : before.query);
        },
      },
      props: {
        decorations(state) {
          const { found, marks } = findKey.getState(state) ?? nothing;
          const { from, to } = state.selection;
          const current = found.find((place) => place.from === from && place.to === to);
          return current
            ? marks.add(state.doc, [Decoration.inline(from, to, { class: "found-current" })])
            : marks;
        },
      },
    }),
  ],
});

function look(doc: Node, query: FindQuery | undefined): Finding {
  if (!query || query.words === "") return { ...nothing, query };
  const pattern = findPattern(query);
  const found = textBlocksIn(doc, 0, doc.content.size).flatMap(({ node, at }) =>
    [...wordsOf(node).matchAll(pattern)].map(({ index, 0: words }) => ({
      from: at + 1 + index,
      to: at + 1 + index + words.length,
    })),
  );
  const marks = found.map(({ from, to }) => Decoration.inline(from, to, { class: "found" }));
  return { query, found, marks: DecorationSet.create(doc, marks) };
}
