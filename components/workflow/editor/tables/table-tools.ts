import type { Editor } from "@tiptap/core";
import type { Command } from "@tiptap/pm/state";
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  mergeCells,
  splitCell,
  toggleHeaderColumn,
  toggleHeaderRow,
} from "@tiptap/pm/tables";
import type { Tool } from "#components/workflow/editor/toolbar/tools.ts";

const run = (command: Command) => (editor: Editor) => {
  command(editor.state, editor.view.dispatch);
  editor.commands.focus();
};

/** What can be done to the table in which the cursor stands. */
export const tableTools: readonly Tool[] = [
  { label: "table.rowBefore", run: run(addRowBefore) },
  { label: "table.rowAfter", run: run(addRowAfter) },
  { label: "table.columnBefore", run: run(addColumnBefore) },
  { label: "table.columnAfter", run: run(addColumnAfter) },
  { label: "table.headerRow", run: run(toggleHeaderRow) },
  { label: "table.headerColumn", run: run(toggleHeaderColumn) },
  { label: "table.merge", run: run(mergeCells) },
  { label: "table.split", run: run(splitCell) },
  { label: "table.deleteRow", run: run(deleteRow) },
  { label: "table.deleteColumn", run: run(deleteColumn) },
  { label: "table.delete", run: run(deleteTable) },
];
