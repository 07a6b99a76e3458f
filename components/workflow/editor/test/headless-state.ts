import type { JSONContent } from "@tiptap/core";
import { EditorState } from "@tiptap/pm/state";
import { headlessEditor } from "#components/workflow/editor/test/headless-editor.ts";

/** The state of an editor with all its plugins, which an editor without a page does not start. */
export function headlessState(...blocks: JSONContent[]): EditorState {
  const { state, extensionManager } = headlessEditor(...blocks);
  return EditorState.create({ doc: state.doc, plugins: extensionManager.plugins });
}
