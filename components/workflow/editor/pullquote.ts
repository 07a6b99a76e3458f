import { Node } from "@tiptap/core";
import { ReactNodeViewRenderer } from "@tiptap/react";
import { citeAttribute } from "#components/workflow/editor/cite-attribute.ts";
import { CiteView } from "#components/workflow/editor/cite-view.client.tsx";

/** Words of the story set large. */
export const pullquote = Node.create({
  name: "pullquote",
  group: "block",
  content: "inline*",
  defining: true,
  addAttributes: () => ({ cite: citeAttribute }),
  parseHTML: () => [{ tag: "aside[data-pullquote]" }],
  renderHTML: ({ HTMLAttributes }) => [
    "aside",
    { "data-pullquote": "", class: "pullquote", ...HTMLAttributes },
    0,
  ],
  addNodeView: () => ReactNodeViewRenderer(CiteView),
});
