import { Mark } from "@tiptap/core";

export const superscript = Mark.create({
  name: "superscript",
  excludes: "",
  parseHTML: () => [{ tag: "sup:not([data-note])" }],
  renderHTML: () => ["sup", 0],
});
