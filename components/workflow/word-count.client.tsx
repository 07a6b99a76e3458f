"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { useMemo } from "react";
import { message } from "#lib/messages/message.ts";

/** How long the text is. */
export function WordCount({ editor }: { editor: Editor }) {
  const document = useEditorState({
    editor,
    selector: ({ editor: current }) => current.state.doc,
    equalityFn: Object.is,
  });
  const count = useMemo(
    () => wordsIn(document.textBetween(0, document.content.size, " ")),
    [document],
  );
  return <p className="word-count">{message("story.words", { count })}</p>;
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
