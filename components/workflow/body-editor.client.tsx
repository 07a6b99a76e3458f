"use client";

import { getSchema } from "@tiptap/core";
import { EditorContent, useEditor } from "@tiptap/react";
import { useMemo } from "react";
import { BodyToolbar } from "#components/workflow/body-toolbar.client.tsx";
import { editorExtensions } from "#components/workflow/editor/editor-extensions.ts";
import { fromEditor, type StoredBody } from "#components/workflow/editor/from-editor.ts";
import { toEditor } from "#components/workflow/editor/to-editor.ts";
import { WordCount } from "#components/workflow/word-count.client.tsx";
import { directionOf } from "#features/articles/rules.ts";
import { message } from "#lib/messages/message.ts";

interface BodyEditorProps {
  stored: unknown;
  language: string;
  editable: boolean;
  onChange(body: StoredBody): void;
  choosePicture(pick: (mediaId: number) => void): void;
}

/** The story's text, on the paper and in the measure of the page that readers get. */
export function BodyEditor(props: BodyEditorProps) {
  const { stored, language, editable, onChange, choosePicture } = props;
  const content = useMemo(() => toEditor(getSchema(editorExtensions), stored), [stored]);
  const editor = useEditor({
    extensions: editorExtensions,
    content,
    editable,
    immediatelyRender: false,
    injectCSS: false,
    editorProps: {
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": message("editor.label"),
        class: "written",
        lang: language,
        dir: directionOf(language),
      },
    },
    onUpdate: ({ editor: changed }) => onChange(fromEditor(changed.getJSON())),
  });
  return (
    <div className="body-editor" id="body" tabIndex={-1}>
      {editor && editable && <BodyToolbar editor={editor} choosePicture={choosePicture} />}
      <EditorContent editor={editor} className="paper" />
      {editor && <WordCount editor={editor} />}
    </div>
  );
}
