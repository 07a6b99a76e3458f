import type { EditorState, Transaction } from "@tiptap/pm/state";
import type { Found } from "#components/workflow/editor/find/find-in-text.ts";

/** Writes other words in these places, as one step that can be undone; each keeps its format. */
export function replaceFound(
  { tr, schema }: EditorState,
  places: readonly Found[],
  words: string,
): Transaction {
  for (const { from, to } of places.toReversed()) {
    const marks = tr.doc.nodeAt(from)?.marks ?? [];
    if (words === "") tr.delete(from, to);
    else tr.replaceWith(from, to, schema.text(words, marks));
  }
  return tr;
}
