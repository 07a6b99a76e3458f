import type { Editor } from "@tiptap/core";
import type { MessageKey } from "#lib/messages/message.ts";

/** Something that asks for one line of text first. */
export interface Question {
  label: MessageKey;
  prompt: MessageKey;
  confirm: MessageKey;
  keys: string;
  current(editor: Editor): string;
  answer(editor: Editor, value: string): void;
}

/** A note that is selected is written anew; another one is set behind the words. An empty one is taken out. */
export const footnoteQuestion: Question = {
  label: "editor.footnote",
  prompt: "editor.footnoteText",
  confirm: "editor.footnoteSet",
  keys: "Mod-Alt-f",
  current: (editor) => String(editor.getAttributes("footnote").text ?? ""),
  answer: (editor, text) => {
    const chain = editor.chain().focus();
    if (editor.isActive("footnote")) {
      (text === "" ? chain.deleteSelection() : chain.updateAttributes("footnote", { text })).run();
      return;
    }
    if (text === "") return;
    const { to } = editor.state.selection;
    chain.insertContentAt(to, { type: "footnote", attrs: { text } }).run();
  },
};
