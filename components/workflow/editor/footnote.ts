import { Node } from "@tiptap/core";

/** A note that readers find at the end of the story. */
export const footnote = Node.create({
  name: "footnote",
  group: "inline",
  inline: true,
  atom: true,
  addAttributes: () => ({
    text: {
      default: "",
      parseHTML: (element: HTMLElement) => element.getAttribute("data-note") ?? "",
      renderHTML: ({ text }) => ({ "data-note": text, title: text }),
    },
  }),
  parseHTML: () => [{ tag: "sup[data-note]" }],
  renderHTML: ({ HTMLAttributes }) => ["sup", { class: "note-mark", ...HTMLAttributes }, "*"],
});
