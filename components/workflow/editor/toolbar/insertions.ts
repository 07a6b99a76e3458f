import type { Editor } from "@tiptap/core";
import { insertBlock } from "#components/workflow/editor/blocks/insert-block.ts";
import { placeBlock } from "#components/workflow/editor/blocks/place-block.ts";
import { newTable } from "#components/workflow/editor/tables/new-table.ts";
import { footnotePanel, type Panel } from "#components/workflow/editor/toolbar/panels.ts";
import type { MessageKey } from "#lib/messages/message.ts";

/** What an insertion asks of the page. */
export interface Surroundings {
  choosePicture(pick: (mediaId: number) => void): void;
  ask(panel: Panel): void;
}

/** Something that can be put into the text by its name. */
export interface Insertion {
  label: MessageKey;
  /** Other words under which people look for it. */
  words: MessageKey;
  keys?: string;
  run(editor: Editor, surroundings: Surroundings): void;
}

const on = (editor: Editor) => editor.chain().focus();

/** Every kind of block (A7), in the order of the menu. */
export const insertions: readonly Insertion[] = [
  {
    label: "editor.heading2",
    words: "insert.heading2",
    run: (editor) => on(editor).setHeading({ level: 2 }).run(),
  },
  {
    label: "editor.heading3",
    words: "insert.heading3",
    run: (editor) => on(editor).setHeading({ level: 3 }).run(),
  },
  {
    label: "editor.heading4",
    words: "insert.heading4",
    keys: "Mod-Alt-4",
    run: (editor) => on(editor).setHeading({ level: 4 }).run(),
  },
  {
    label: "editor.image",
    words: "insert.image",
    run: (editor, { choosePicture }) =>
      choosePicture((mediaId) => insertBlock(editor, { type: "image", attrs: { mediaId } })),
  },
  {
    label: "editor.gallery",
    words: "insert.gallery",
    run: (editor) => insertBlock(editor, { type: "gallery", attrs: { mediaIds: [] } }),
  },
  {
    label: "editor.bullets",
    words: "insert.bullets",
    run: (editor) => on(editor).toggleBulletList().run(),
  },
  {
    label: "editor.numbers",
    words: "insert.numbers",
    run: (editor) => on(editor).toggleOrderedList().run(),
  },
  {
    label: "editor.quote",
    words: "insert.quote",
    run: (editor) => on(editor).toggleBlockquote().run(),
  },
  {
    label: "editor.pullquote",
    words: "insert.pullquote",
    keys: "Mod-Shift-p",
    run: (editor) => on(editor).toggleNode("pullquote", "paragraph").run(),
  },
  {
    label: "editor.footnote",
    words: "insert.footnote",
    run: (_editor, { ask }) => ask(footnotePanel),
  },
  {
    label: "editor.table",
    words: "insert.table",
    run: (editor) => placeBlock(editor, newTable()),
  },
  {
    label: "editor.factBox",
    words: "insert.factBox",
    run: (editor) => on(editor).toggleWrap("factBox").run(),
  },
  {
    label: "editor.embed",
    words: "insert.embed",
    run: (editor) =>
      insertBlock(editor, { type: "embed", attrs: { url: "", provider: "", title: "" } }),
  },
  {
    label: "editor.video",
    words: "insert.video",
    run: (editor) => insertBlock(editor, { type: "video", attrs: { url: "", title: "" } }),
  },
  {
    label: "editor.audio",
    words: "insert.audio",
    run: (editor) => insertBlock(editor, { type: "audio", attrs: { url: "", title: "" } }),
  },
  {
    label: "editor.file",
    words: "insert.file",
    run: (editor) => insertBlock(editor, { type: "file", attrs: { url: "", name: "" } }),
  },
  {
    label: "editor.related",
    words: "insert.related",
    run: (editor) =>
      insertBlock(editor, {
        type: "relatedList",
        attrs: { title: "", count: 3, basis: "related" },
      }),
  },
  {
    label: "editor.quiz",
    words: "insert.quiz",
    run: (editor) => insertBlock(editor, { type: "quiz", attrs: {} }),
  },
  {
    label: "editor.newsletter",
    words: "insert.newsletter",
    run: (editor) => insertBlock(editor, { type: "newsletterBox" }),
  },
  {
    label: "editor.sponsor",
    words: "insert.sponsor",
    run: (editor) => insertBlock(editor, { type: "sponsorSlot" }),
  },
  {
    label: "editor.code",
    words: "insert.code",
    keys: "Mod-Alt-c",
    run: (editor) => on(editor).toggleCodeBlock().run(),
  },
  {
    label: "editor.rule",
    words: "insert.rule",
    run: (editor) => on(editor).setHorizontalRule().run(),
  },
];
