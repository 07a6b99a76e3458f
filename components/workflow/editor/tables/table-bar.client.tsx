"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { tableTools } from "#components/workflow/editor/tables/table-tools.ts";
import { ToolButtons } from "#components/workflow/editor/toolbar/tool-buttons.client.tsx";
import { message } from "#lib/messages/message.ts";

/** Rows, columns and cells, while the cursor stands in a table. */
export function TableBar({ editor }: { editor: Editor }) {
  const inTable = useEditorState({
    editor,
    selector: ({ editor: current }) => current.isActive("table"),
  });
  if (!inTable) return null;
  return (
    <ToolButtons
      label={message("table.toolbar")}
      buttons={tableTools.map(({ label, run }) => ({
        label: message(label),
        press: () => run(editor),
      }))}
    />
  );
}
