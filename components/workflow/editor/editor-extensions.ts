import { type AnyExtension, Extension } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import { keptBlock } from "#components/workflow/editor/blocks/kept-block.ts";
import { factBox } from "#components/workflow/editor/fact-box.ts";
import { findInText } from "#components/workflow/editor/find/find-in-text.ts";
import { footnote } from "#components/workflow/editor/footnote.ts";
import { foreign } from "#components/workflow/editor/foreign.ts";
import { toComeMarks } from "#components/workflow/editor/marks/to-come-marks.ts";
import { narrowed } from "#components/workflow/editor/narrowed.ts";
import { pasting } from "#components/workflow/editor/paste/pasting.ts";
import { pullquote } from "#components/workflow/editor/pullquote.ts";
import { subscript } from "#components/workflow/editor/subscript.ts";
import { superscript } from "#components/workflow/editor/superscript.ts";
import { tableNodes } from "#components/workflow/editor/tables/table-nodes.ts";
import { editorKeys } from "#components/workflow/editor/toolbar/editor-keys.ts";
import { uploadMarks } from "#components/workflow/editor/uploads/upload-marks.ts";

/** The starter kit, held to what a body may contain. A trailing paragraph would change every story that is opened. */
const starterKit = StarterKit.extend({
  addExtensions() {
    return (this.parent?.() ?? []).map(narrowed);
  },
}).configure({
  heading: { levels: [2, 3, 4] },
  link: { openOnClick: false, protocols: ["mailto"] },
  trailingNode: false,
  underline: false,
});

/** The anchors of blocks (A7). Splitting a block leaves the anchor with the first half. */
const anchors = Extension.create({
  name: "anchors",
  addGlobalAttributes: () => [
    {
      types: [
        "paragraph",
        "heading",
        "bulletList",
        "orderedList",
        "blockquote",
        "pullquote",
        "codeBlock",
        "horizontalRule",
        "factBox",
        "table",
      ],
      attributes: { id: { default: null, rendered: false, keepOnSplit: false } },
    },
  ],
});

/** Every node and mark of the editor's schema. */
export const editorExtensions: AnyExtension[] = [
  starterKit,
  anchors,
  pullquote,
  factBox,
  footnote,
  superscript,
  subscript,
  foreign,
  keptBlock,
  ...tableNodes,
  editorKeys,
  findInText,
  pasting,
  toComeMarks,
  uploadMarks,
];
