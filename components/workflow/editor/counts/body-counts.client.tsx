"use client";

import type { Editor } from "@tiptap/react";
import { useEffect, useState } from "react";
import { countWords } from "#components/workflow/editor/counts/count-words.ts";
import { toComeKey } from "#components/workflow/editor/marks/to-come-marks.ts";
import { readingMinutes } from "#features/articles/rules.ts";
import { message } from "#lib/messages/message.ts";

const PAUSE_MS = 300;

/** How long the text is, how long it takes to read, and what is still to come. Counted between keys. */
export function BodyCounts({ editor }: { editor: Editor }) {
  const [{ words, toCome }, show] = useState(() => countsOf(editor));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => show(countsOf(editor)), PAUSE_MS);
    };
    editor.on("update", later);
    return () => {
      clearTimeout(timer);
      editor.off("update", later);
    };
  }, [editor]);
  return (
    <p className="word-count">
      {message("story.words", { count: words.toLocaleString("en") })}
      {" · "}
      {message("story.minutes", { count: readingMinutes(words) })}
      {toCome > 0 && (
        <strong className="to-come-count"> · {message("story.toCome", { count: toCome })}</strong>
      )}
    </p>
  );
}

function countsOf({ state }: Editor) {
  return {
    words: countWords(state.doc),
    toCome: toComeKey.getState(state)?.find().length ?? 0,
  };
}
