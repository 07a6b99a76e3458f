import type { Editor } from "@tiptap/core";
import type { LabelledBlock } from "#components/workflow/editor/block-label.ts";
import { insertBlock } from "#components/workflow/editor/insert-block.ts";
import type { MessageKey } from "#lib/messages/message.ts";

/** A button of the toolbar. */
export interface Tool {
  label: MessageKey;
  run(editor: Editor): void;
  isOn?(editor: Editor): boolean;
}

/** A button that asks for one line of text first. */
export interface Question {
  label: MessageKey;
  prompt: MessageKey;
  confirm: MessageKey;
  current(editor: Editor): string;
  answer(editor: Editor, value: string): void;
}

const on = (editor: Editor) => editor.chain().focus();

export const tools: readonly Tool[] = [
  {
    label: "editor.bold",
    run: (editor) => on(editor).toggleBold().run(),
    isOn: (editor) => editor.isActive("bold"),
  },
  {
    label: "editor.italic",
    run: (editor) => on(editor).toggleItalic().run(),
    isOn: (editor) => editor.isActive("italic"),
  },
  {
    label: "editor.heading2",
    run: (editor) => on(editor).toggleHeading({ level: 2 }).run(),
    isOn: (editor) => editor.isActive("heading", { level: 2 }),
  },
  {
    label: "editor.heading3",
    run: (editor) => on(editor).toggleHeading({ level: 3 }).run(),
    isOn: (editor) => editor.isActive("heading", { level: 3 }),
  },
  {
    label: "editor.bullets",
    run: (editor) => on(editor).toggleBulletList().run(),
    isOn: (editor) => editor.isActive("bulletList"),
  },
  {
    label: "editor.numbers",
    run: (editor) => on(editor).toggleOrderedList().run(),
    isOn: (editor) => editor.isActive("orderedList"),
  },
  {
    label: "editor.quote",
    run: (editor) => on(editor).toggleBlockquote().run(),
    isOn: (editor) => editor.isActive("blockquote"),
  },
  {
    label: "editor.pullquote",
    run: (editor) => on(editor).toggleNode("pullquote", "paragraph").run(),
    isOn: (editor) => editor.isActive("pullquote"),
  },
  {
    label: "editor.factBox",
    run: (editor) => on(editor).toggleWrap("factBox").run(),
    isOn: (editor) => editor.isActive("factBox"),
  },
  { label: "editor.rule", run: (editor) => on(editor).setHorizontalRule().run() },
  { label: "editor.undo", run: (editor) => on(editor).undo().run() },
  { label: "editor.redo", run: (editor) => on(editor).redo().run() },
];

const WEB_ADDRESS = /^(https?:\/\/|mailto:|\/|#)/i;

export const questions: readonly Question[] = [
  {
    label: "editor.link",
    prompt: "editor.linkAddress",
    confirm: "editor.linkSet",
    current: (editor) => String(editor.getAttributes("link").href ?? ""),
    answer: setLink,
  },
  {
    label: "editor.footnote",
    prompt: "editor.footnoteText",
    confirm: "editor.footnoteSet",
    current: (editor) => String(editor.getAttributes("footnote").text ?? ""),
    answer: (editor, text) => {
      if (text === "") return;
      on(editor).insertContent({ type: "footnote", attrs: { text } }).run();
    },
  },
  {
    label: "editor.embed",
    prompt: "editor.embedAddress",
    confirm: "editor.embedSet",
    current: () => "",
    answer: (editor, url) => {
      if (!/^https?:\/\//i.test(url)) return;
      insertBlock(editor, { type: "embed", attrs: { url, provider: hostOf(url), title: "" } });
    },
  },
];

/** Blocks that are filled when the page is made. */
export const placedBlocks: readonly { label: MessageKey; block: LabelledBlock }[] = [
  {
    label: "editor.related",
    block: { type: "relatedList", attrs: { title: "", count: 3, basis: "related" } },
  },
  { label: "editor.newsletter", block: { type: "newsletterBox" } },
  { label: "editor.sponsor", block: { type: "sponsorSlot" } },
];

/** An empty address takes the link away. */
function setLink(editor: Editor, typed: string): void {
  const link = on(editor).extendMarkRange("link");
  if (typed === "") {
    link.unsetLink().run();
    return;
  }
  const href = WEB_ADDRESS.test(typed) ? typed : `https://${typed}`;
  if (editor.state.selection.empty && !editor.isActive("link")) {
    on(editor)
      .insertContent({ type: "text", text: typed, marks: [{ type: "link", attrs: { href } }] })
      .run();
    return;
  }
  link.setLink({ href }).run();
}

function hostOf(url: string): string {
  return (URL.parse(url)?.hostname ?? "").replace(/^www\./, "").slice(0, 80);
}
