import type { Editor } from "@tiptap/core";

/** Links the words that are selected, or the link in which the cursor stands; where there is neither, these words. */
export function setLink(editor: Editor, href: string, words: string): void {
  const chain = editor.chain().focus();
  if (editor.state.selection.empty && !editor.isActive("link")) {
    const marks = [{ type: "link", attrs: { href } }];
    chain.insertContent({ type: "text", text: words, marks }).unsetMark("link").run();
    return;
  }
  chain.extendMarkRange("link").setLink({ href }).run();
}
