import { type AnyExtension, type Editor, Node } from "@tiptap/core";
import { goToNextCell, tableEditing } from "@tiptap/pm/tables";
import { ReactNodeViewRenderer } from "@tiptap/react";
import { PARAGRAPHS_AND_LISTS } from "#components/workflow/editor/narrowed.ts";
import { addRow } from "#components/workflow/editor/tables/add-row.ts";
import { tableRoles } from "#components/workflow/editor/tables/table-roles.ts";
import { TableView } from "#components/workflow/editor/tables/table-view.client.tsx";

interface Pressed {
  editor: Editor;
}

const table = Node.create({
  name: "table",
  group: "block",
  content: "tableRow+",
  isolating: true,
  addAttributes: () => ({
    caption: {
      default: null,
      parseHTML: (element: HTMLElement) => element.getAttribute("data-caption"),
      renderHTML: ({ caption }) => (caption ? { "data-caption": caption } : {}),
    },
  }),
  parseHTML: () => [{ tag: "table" }],
  renderHTML: ({ HTMLAttributes }) => ["table", HTMLAttributes, ["tbody", 0]],
  addNodeView: () => ReactNodeViewRenderer(TableView, { contentDOMElementTag: "tbody" }),
  addProseMirrorPlugins: () => [tableEditing()],
  addKeyboardShortcuts: () => ({ Tab: toNextCell, "Shift-Tab": toPreviousCell }),
});

const tableRow = Node.create({
  name: "tableRow",
  content: "(tableCell | tableHeader)+",
  parseHTML: () => [{ tag: "tr" }],
  renderHTML: () => ["tr", 0],
});

const spans = () => ({
  colspan: { default: 1 },
  rowspan: { default: 1 },
  colwidth: { default: null, rendered: false },
});

const tableCell = Node.create({
  name: "tableCell",
  content: PARAGRAPHS_AND_LISTS,
  isolating: true,
  addAttributes: spans,
  parseHTML: () => [{ tag: "td" }],
  renderHTML: ({ HTMLAttributes }) => ["td", HTMLAttributes, 0],
});

const tableHeader = Node.create({
  name: "tableHeader",
  content: PARAGRAPHS_AND_LISTS,
  isolating: true,
  addAttributes: spans,
  parseHTML: () => [{ tag: "th" }],
  renderHTML: ({ HTMLAttributes }) => ["th", HTMLAttributes, 0],
});

/** Behind the last cell begins another row. */
function toNextCell({ editor }: Pressed): boolean {
  const next = () => goToNextCell(1)(editor.state, editor.view.dispatch);
  return next() || (editor.isActive("table") && addRow(editor) && next());
}

function toPreviousCell({ editor }: Pressed): boolean {
  return goToNextCell(-1)(editor.state, editor.view.dispatch);
}

/** A table with a caption, rows, cells and heads of columns or rows. */
export const tableNodes: AnyExtension[] = [tableRoles, table, tableRow, tableCell, tableHeader];
