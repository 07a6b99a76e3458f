import type { Editor } from "@tiptap/core";
import type { MessageKey } from "#lib/messages/message.ts";

/** Something that is done to the text at once. */
export interface Tool {
  label: MessageKey;
  /** In the notation of ProseMirror's keymaps. */
  keys?: string;
  run(editor: Editor): void;
  isOn?(editor: Editor): boolean;
}

const on = (editor: Editor) => editor.chain().focus();

/** What stands in the toolbar, in its order. */
export const tools: readonly Tool[] = [
  {
    label: "editor.bold",
    keys: "Mod-b",
    run: (editor) => on(editor).toggleBold().run(),
    isOn: (editor) => editor.isActive("bold"),
  },
  {
    label: "editor.italic",
    keys: "Mod-i",
    run: (editor) => on(editor).toggleItalic().run(),
    isOn: (editor) => editor.isActive("italic"),
  },
  {
    label: "editor.heading2",
    keys: "Mod-Alt-2",
    run: (editor) => on(editor).toggleHeading({ level: 2 }).run(),
    isOn: (editor) => editor.isActive("heading", { level: 2 }),
  },
  {
    label: "editor.heading3",
    keys: "Mod-Alt-3",
    run: (editor) => on(editor).toggleHeading({ level: 3 }).run(),
    isOn: (editor) => editor.isActive("heading", { level: 3 }),
  },
  {
    label: "editor.bullets",
    keys: "Mod-Shift-8",
    run: (editor) => on(editor).toggleBulletList().run(),
    isOn: (editor) => editor.isActive("bulletList"),
  },
  {
    label: "editor.numbers",
    keys: "Mod-Shift-7",
    run: (editor) => on(editor).toggleOrderedList().run(),
    isOn: (editor) => editor.isActive("orderedList"),
  },
  {
    label: "editor.quote",
    keys: "Mod-Shift-b",
    run: (editor) => on(editor).toggleBlockquote().run(),
    isOn: (editor) => editor.isActive("blockquote"),
  },
  { label: "editor.undo", keys: "Mod-z", run: (editor) => on(editor).undo().run() },
  { label: "editor.redo", keys: "Mod-Shift-z", run: (editor) => on(editor).redo().run() },
];
