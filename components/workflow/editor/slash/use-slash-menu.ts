import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { useState } from "react";
import { matchingInsertions } from "#components/workflow/editor/slash/matching-insertions.ts";
import { slashQuery } from "#components/workflow/editor/slash/slash-query.ts";
import type { Insertion, Surroundings } from "#components/workflow/editor/toolbar/insertions.ts";

/** The menu that opens with a slash: what it offers, which one is active, and what keys do to it. */
export function useSlashMenu(editor: Editor, surroundings: Surroundings) {
  const query = useEditorState({ editor, selector: ({ editor: { state } }) => slashQuery(state) });
  const [at, setAt] = useState({ typed: "", index: 0 });
  const [dismissed, dismiss] = useState<number>();
  const offered =
    query && query.from !== dismissed && editor.isEditable ? matchingInsertions(query.typed) : [];
  const active = at.typed === query?.typed ? Math.min(at.index, offered.length - 1) : 0;

  function choose(insertion: Insertion) {
    if (!query) return;
    editor.chain().deleteRange({ from: query.from, to: query.to }).run();
    insertion.run(editor, surroundings);
  }

  function press(event: React.KeyboardEvent) {
    if (!query && dismissed !== undefined) dismiss(undefined);
    if (!query || offered.length === 0 || event.nativeEvent.isComposing) return;
    if (event.metaKey || event.ctrlKey || !answer(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Whether the menu has a use for the key. */
  function answer(key: string): boolean {
    switch (key) {
      case "ArrowDown":
        return go(active + 1);
      case "ArrowUp":
        return go(active - 1);
      case "Enter":
      case "Tab":
        choose(offered[active]!);
        return true;
      case "Escape":
        dismiss(query?.from);
        return true;
      default:
        return false;
    }
  }

  function go(index: number): boolean {
    setAt({ typed: query?.typed ?? "", index: (index + offered.length) % offered.length });
    return true;
  }

  return { query, offered, active, choose, press };
}
