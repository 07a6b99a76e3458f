import { Editor, type JSONContent } from "@tiptap/core";
import { editorExtensions } from "#components/workflow/editor/editor-extensions.ts";

/** An editor without a page: its state and commands, with the cursor at the end of these blocks. */
export function headlessEditor(...blocks: JSONContent[]): Editor {
  const content = { type: "doc", content: blocks.length > 0 ? blocks : [{ type: "paragraph" }] };
  const editor = new Editor({ element: null, extensions: editorExtensions, content });
  editor.commands.setTextSelection(editor.state.doc.content.size);
  return editor;
}
