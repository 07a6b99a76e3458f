import { Extension } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

/** A place in the text at which a picture will stand. */
export interface UploadMark {
  id: string;
  /** Shown there in the meantime. */
  notice(): HTMLElement;
}

/** What a transaction does to these places. */
export type UploadChange =
  | { kind: "mark"; at: number; mark: UploadMark }
  | { kind: "clear"; id: string };

export const uploadKey = new PluginKey<DecorationSet>("uploads");

/** Places at which pictures will stand; they move along with the words around them. */
export const uploadMarks = Extension.create({
  name: "uploadMarks",
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: uploadKey,
      state: {
        init: () => DecorationSet.empty,
        apply: (tr, marks) =>
          ((tr.getMeta(uploadKey) ?? []) as UploadChange[]).reduce(
            (set, change) =>
              change.kind === "mark"
                ? set.add(tr.doc, [widget(change)])
                : set.remove(set.find(undefined, undefined, ({ id }) => id === change.id)),
            marks.map(tr.mapping, tr.doc),
          ),
      },
      props: { decorations: (state) => uploadKey.getState(state) },
    }),
  ],
});

function widget({ at, mark }: { at: number; mark: UploadMark }): Decoration {
  return Decoration.widget(at, mark.notice, { id: mark.id, key: mark.id, ignoreSelection: true });
}
