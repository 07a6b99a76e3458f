import { Node } from "@tiptap/core";
import { ReactNodeViewRenderer } from "@tiptap/react";
import { CiteView } from "#components/workflow/editor/cite-view.client.tsx";

/** Words of the story set large. */
export const pullquote = Node.create({
  name: "pullquote",
  group: "block",
  content: "inline*",
  defining: true,
  addAttributes: () => ({ cite: { default: null, rendered: false } }),
  parseHTML: () => [{ tag: "aside[data-pullquote]" }],
  renderHTML: () => ["aside", { "data-pullquote": "", class: "pullquote" }, 0],
  addNodeView: () => ReactNodeViewRenderer(CiteView),
});
