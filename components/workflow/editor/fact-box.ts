import { Node } from "@tiptap/core";
import { ReactNodeViewRenderer } from "@tiptap/react";
import { FactBoxView } from "#components/workflow/editor/fact-box-view.client.tsx";
import { PARAGRAPHS_AND_LISTS } from "#components/workflow/editor/narrowed.ts";

/** Facts beside the story, under a title of their own. */
export const factBox = Node.create({
  name: "factBox",
  group: "block",
  content: PARAGRAPHS_AND_LISTS,
  defining: true,
  isolating: true,
  addAttributes: () => ({
    title: {
      default: "",
      parseHTML: (element: HTMLElement) => element.getAttribute("data-title") ?? "",
      renderHTML: ({ title }) => ({ "data-title": title }),
    },
  }),
  parseHTML: () => [{ tag: "section[data-fact-box]" }],
  renderHTML: ({ HTMLAttributes }) => ["section", { "data-fact-box": "", ...HTMLAttributes }, 0],
  addNodeView: () => ReactNodeViewRenderer(FactBoxView),
});
