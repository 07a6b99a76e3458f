import type { Editor } from "@tiptap/core";
import { addRowAfter } from "@tiptap/pm/tables";

/** Adds a row below the cell in which the cursor stands. */
export function addRow(editor: Editor): boolean {
  return addRowAfter(editor.state, editor.view.dispatch);
}
