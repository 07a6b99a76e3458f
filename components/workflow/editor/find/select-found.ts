import type { Editor } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import { findKey } from "#components/workflow/editor/find/find-in-text.ts";

/** Selects the next (1) or previous (-1) place from the cursor, around the end of the text, and brings it into sight. */
export function selectFound(editor: Editor, step: 1 | -1): void {
  const { state } = editor;
  const found = findKey.getState(state)?.found ?? [];
  const { from, to } = state.selection;
  const next =
    step === 1
      ? (found.find((place) => place.from >= to) ?? found[0])
      : (found.findLast((place) => place.to <= from) ?? found.at(-1));
  if (!next) return;
  const { tr, doc } = state;
  editor.view.dispatch(
    tr.setSelection(TextSelection.create(doc, next.from, next.to)).scrollIntoView(),
  );
}
