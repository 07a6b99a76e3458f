"use client";

import type { Editor } from "@tiptap/react";
import { useEffect, useId, useRef } from "react";
import type { Question } from "#components/workflow/editor/toolbar/footnote-question.ts";
import { message } from "#lib/messages/message.ts";

interface ToolbarQuestionProps {
  editor: Editor;
  asked: Question;
  close(): void;
}

/** One line below the toolbar that asks for an address or a note. */
export function ToolbarQuestion({ editor, asked, close }: ToolbarQuestionProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  function answer(value: string) {
    close();
    asked.answer(editor, value.trim());
  }
  function leave() {
    close();
    editor.commands.focus();
  }
  return (
    <div className="toolbar-question">
      <label htmlFor={id}>{message(asked.prompt)}</label>
      <input
        ref={input}
        id={id}
        defaultValue={asked.current(editor)}
        onKeyDown={(event) => {
          if (event.key === "Escape") leave();
          if (event.key !== "Enter") return;
          event.preventDefault();
          answer(event.currentTarget.value);
        }}
      />
      <button
        type="button"
        className="quiet-button"
        onClick={() => answer(input.current?.value ?? "")}
      >
        {message(asked.confirm)}
      </button>
      <button type="button" className="quiet-button" onClick={leave}>
        {message("editor.close")}
      </button>
    </div>
  );
}
