import { Mark } from "@tiptap/core";

export const subscript = Mark.create({
  name: "subscript",
  excludes: "",
  parseHTML: () => [{ tag: "sub" }],
  renderHTML: () => ["sub", 0],
});
