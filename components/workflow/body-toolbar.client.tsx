"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { useState } from "react";
import { insertBlock } from "#components/workflow/editor/insert-block.ts";
import { placedBlocks, questions, tools } from "#components/workflow/editor/tools.ts";
import { type Asked, ToolbarQuestion } from "#components/workflow/toolbar-question.client.tsx";
import { message } from "#lib/messages/message.ts";

interface BodyToolbarProps {
  editor: Editor;
  choosePicture(pick: (mediaId: number) => void): void;
}

/** What can be done to the text, in words. */
export function BodyToolbar({ editor, choosePicture }: BodyToolbarProps) {
  const [asked, setAsked] = useState<Asked>();
  const active = useEditorState({
    editor,
    selector: ({ editor: current }) => tools.map((tool) => tool.isOn?.(current) ?? false),
  });
  return (
    <div className="toolbar-frame">
      <div className="toolbar" role="toolbar" aria-label={message("editor.toolbar")}>
        {tools.map((tool, index) => (
          <button
            key={tool.label}
            type="button"
            aria-pressed={tool.isOn ? active[index] : undefined}
            onClick={() => tool.run(editor)}
          >
            {message(tool.label)}
          </button>
        ))}
        {questions.map((question) => (
          <button key={question.label} type="button" onClick={() => setAsked(question)}>
            {message(question.label)}
          </button>
        ))}
        <button
          type="button"
          onClick={() =>
            choosePicture((mediaId) => insertBlock(editor, { type: "image", attrs: { mediaId } }))
          }
        >
          {message("editor.image")}
        </button>
        {placedBlocks.map(({ label, block }) => (
          <button key={label} type="button" onClick={() => insertBlock(editor, block)}>
            {message(label)}
          </button>
        ))}
      </div>
      {asked && <ToolbarQuestion editor={editor} asked={asked} close={() => setAsked(undefined)} />}
    </div>
  );
}
