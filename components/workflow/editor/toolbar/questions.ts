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

export const linkQuestion: Question = {
  label: "editor.link",
  prompt: "editor.linkAddress",
  confirm: "editor.linkSet",
  keys: "Mod-k",
  current: (editor) => String(editor.getAttributes("link").href ?? ""),
  answer: setLink,
};

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

/** In the order of the toolbar. */
export const questions: readonly Question[] = [linkQuestion, footnoteQuestion];

const WEB_ADDRESS = /^(https?:\/\/|mailto:|\/|#)/i;

/** An empty address takes the link away. */
function setLink(editor: Editor, typed: string): void {
  const link = editor.chain().focus().extendMarkRange("link");
  if (typed === "") {
    link.unsetLink().run();
    return;
  }
  const href = WEB_ADDRESS.test(typed) ? typed : `https://${typed}`;
  if (editor.state.selection.empty && !editor.isActive("link")) {
    const words = { type: "text", text: typed, marks: [{ type: "link", attrs: { href } }] };
    editor.chain().focus().insertContent(words).run();
    return;
  }
  link.setLink({ href }).run();
}
