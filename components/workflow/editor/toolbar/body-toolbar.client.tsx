"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { useEffect, useRef, useState } from "react";
import { FindPanel } from "#components/workflow/editor/find/find-panel.client.tsx";
import { LinkPanel } from "#components/workflow/editor/links/link-panel.client.tsx";
import { TableBar } from "#components/workflow/editor/tables/table-bar.client.tsx";
import { InsertMenu } from "#components/workflow/editor/toolbar/insert-menu.client.tsx";
import type { Insertion } from "#components/workflow/editor/toolbar/insertions.ts";
import { KeysDialog } from "#components/workflow/editor/toolbar/keys-dialog.client.tsx";
import { type Panel, panels } from "#components/workflow/editor/toolbar/panels.ts";
import { ToolButtons } from "#components/workflow/editor/toolbar/tool-buttons.client.tsx";
import { ToolbarQuestion } from "#components/workflow/editor/toolbar/toolbar-question.client.tsx";
import { tools } from "#components/workflow/editor/toolbar/tools.ts";
import { message } from "#lib/messages/message.ts";

interface BodyToolbarProps {
  editor: Editor;
  asked: Panel | undefined;
  ask(panel: Panel | undefined): void;
  insert(insertion: Insertion): void;
}

/** What can be done to the text, in words. */
export function BodyToolbar({ editor, asked, ask, insert }: BodyToolbarProps) {
  const [shown, show] = useState<"insert" | "keys">();
  const frame = useRef<HTMLDivElement>(null);
  const active = useEditorState({
    editor,
    selector: ({ editor: current }) => tools.map((tool) => tool.isOn?.(current)),
  });
  useEffect(() => {
    editor.storage.editorKeys.toolbar = {
      ask,
      insert,
      showKeys: () => show("keys"),
      enter: () => frame.current?.querySelector<HTMLElement>("[tabindex='0']")?.focus(),
    };
  }, [editor, ask, insert]);
  function close() {
    show(undefined);
    editor.commands.focus();
  }
  const formats = tools.map((tool, index) => ({
    label: message(tool.label),
    pressed: active[index],
    press: () => tool.run(editor),
  }));
  const asking = panels.map((panel) => ({
    label: message(panel.label),
    expanded: asked === panel,
    press: () => ask(asked === panel ? undefined : panel),
  }));
  return (
    <div ref={frame} className="toolbar-frame">
      <ToolButtons
        label={message("editor.toolbar")}
        buttons={[
          {
            label: message("editor.insert"),
            expanded: shown === "insert",
            press: () => show(shown === "insert" ? undefined : "insert"),
          },
          ...formats.slice(0, 2),
          ...asking.slice(0, -1),
          ...formats.slice(2),
          ...asking.slice(-1),
          { label: message("editor.keys"), press: () => show("keys") },
        ]}
      />
      <TableBar editor={editor} />
      {shown === "insert" && (
        <InsertMenu
          close={close}
          choose={(insertion) => {
            show(undefined);
            insert(insertion);
          }}
        />
      )}
      {shown === "keys" && <KeysDialog close={close} />}
      {asked && (
        <PanelBelow key={asked.label} {...{ editor, asked }} close={() => ask(undefined)} />
      )}
    </div>
  );
}

interface PanelBelowProps extends Pick<BodyToolbarProps, "editor"> {
  asked: Panel;
  close(): void;
}

function PanelBelow({ editor, asked, close }: PanelBelowProps) {
  if (asked.name === "link") return <LinkPanel editor={editor} close={close} />;
  if (asked.name === "find") return <FindPanel editor={editor} close={close} />;
  return asked.question && <ToolbarQuestion editor={editor} asked={asked.question} close={close} />;
}
