"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { useEffect, useId, useRef, useState } from "react";
import { findKey } from "#components/workflow/editor/find/find-in-text.ts";
import { replaceFound } from "#components/workflow/editor/find/replace-found.ts";
import { selectFound } from "#components/workflow/editor/find/select-found.ts";
import { message } from "#lib/messages/message.ts";

interface FindPanelProps {
  editor: Editor;
  close(): void;
}

/** Finds words in the text and writes others in their place. */
export function FindPanel({ editor, close }: FindPanelProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [query, ask] = useState(() => ({
    words: selectedWords(editor),
    matchCase: false,
    wholeWord: false,
  }));
  const [other, setOther] = useState("");
  const { count, at } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => place(state),
  });
  useEffect(() => field.current?.select(), []);
  useEffect(() => {
    editor.view.dispatch(editor.state.tr.setMeta(findKey, { query }));
  }, [editor, query]);
  useEffect(
    () => () => {
      if (!editor.isDestroyed)
        editor.view.dispatch(editor.state.tr.setMeta(findKey, { query: undefined }));
    },
    [editor],
  );
  const found = () => findKey.getState(editor.state)?.found ?? [];
  function replaceOne() {
    const current = found()[at - 1];
    if (!current) return selectFound(editor, 1);
    editor.view.dispatch(replaceFound(editor.state, [current], other));
    selectFound(editor, 1);
  }
  function press(event: React.KeyboardEvent) {
    if (event.key === "Escape") {
      close();
      editor.commands.focus();
    } else if (event.key === "Enter" && event.target === field.current) {
      selectFound(editor, event.shiftKey ? -1 : 1);
    } else return;
    event.preventDefault();
  }
  return (
    <search className="find-panel" aria-label={message("find.title")} onKeyDown={press}>
      <label htmlFor={id}>{message("find.words")}</label>
      <input
        ref={field}
        id={id}
        value={query.words}
        onChange={(event) => ask({ ...query, words: event.target.value })}
      />
      <label htmlFor={`${id}-other`}>{message("find.other")}</label>
      <input id={`${id}-other`} value={other} onChange={(event) => setOther(event.target.value)} />
      <p className="find-choices">
        <Tick
          label={message("find.case")}
          on={query.matchCase}
          set={(matchCase) => ask({ ...query, matchCase })}
        />
        <Tick
          label={message("find.whole")}
          on={query.wholeWord}
          set={(wholeWord) => ask({ ...query, wholeWord })}
        />
        <span role="status">{query.words !== "" && message("find.count", { at, count })}</span>
      </p>
      <p className="button-row">
        <PanelButton name="find.previous" press={() => selectFound(editor, -1)} />
        <PanelButton name="find.next" press={() => selectFound(editor, 1)} />
        <PanelButton name="find.replace" press={replaceOne} />
        <PanelButton
          name="find.all"
          press={() => editor.view.dispatch(replaceFound(editor.state, found(), other))}
        />
        <PanelButton name="editor.close" press={close} />
      </p>
    </search>
  );
}

interface TickProps {
  label: string;
  on: boolean;
  set(on: boolean): void;
}

function Tick({ label, on, set }: TickProps) {
  return (
    <label className="tick">
      <input type="checkbox" checked={on} onChange={(event) => set(event.target.checked)} />
      {label}
    </label>
  );
}

interface PanelButtonProps {
  name: "find.previous" | "find.next" | "find.replace" | "find.all" | "editor.close";
  press(): void;
}

function PanelButton({ name, press }: PanelButtonProps) {
  return (
    <button type="button" className="quiet-button" onClick={press}>
      {message(name)}
    </button>
  );
}

function selectedWords({ state }: Editor): string {
  const { from, to, $from } = state.selection;
  const words = state.doc.textBetween(from, to);
  return to <= $from.end() && words.length <= 200 ? words : "";
}

function place(state: Editor["state"]): { count: number; at: number } {
  const found = findKey.getState(state)?.found ?? [];
  const { from, to } = state.selection;
  return {
    count: found.length,
    at: found.findIndex((one) => one.from === from && one.to === to) + 1,
  };
}
