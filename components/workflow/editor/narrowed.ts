import type { AnyExtension } from "@tiptap/core";
import { ReactNodeViewRenderer } from "@tiptap/react";
import { citeAttribute } from "#components/workflow/editor/cite-attribute.ts";
import { CiteView } from "#components/workflow/editor/cite-view.client.tsx";

/** What a list item and a box may hold: paragraphs and lists. */
export const PARAGRAPHS_AND_LISTS = "(paragraph | bulletList | orderedList)+";

const config: Record<string, object> = {
  listItem: { content: "paragraph (paragraph | bulletList | orderedList)*" },
  blockquote: {
    content: PARAGRAPHS_AND_LISTS,
    addAttributes: () => ({ cite: citeAttribute }),
    addNodeView: () => ReactNodeViewRenderer(CiteView),
  },
  heading: { addAttributes: () => ({ level: { default: 2, rendered: false } }) },
  orderedList: {
    addAttributes: () => ({
      start: {
        default: null,
        parseHTML: (element: HTMLElement) => Number(element.getAttribute("start")) || null,
      },
    }),
  },
  link: { addAttributes: () => ({ href: { default: null } }) },
  code: { excludes: "" },
};

/** An extension of the starter kit with only the attributes and content that a body stores. */
export function narrowed(extension: AnyExtension): AnyExtension {
  const own = config[extension.name];
  return own ? extension.extend(own) : extension;
}
