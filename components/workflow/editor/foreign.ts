import { Mark } from "@tiptap/core";

/** Words of another language. */
export const foreign = Mark.create({
  name: "foreign",
  excludes: "",
  addAttributes: () => ({ lang: { default: null }, dir: { default: null } }),
  parseHTML: () => [{ tag: "span[lang]" }],
  renderHTML: ({ HTMLAttributes }) => ["span", HTMLAttributes, 0],
});
