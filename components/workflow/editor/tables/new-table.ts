import type { JSONContent } from "@tiptap/core";

const ROWS = 3;
const COLUMNS = 3;

/** An empty table whose first row names the columns. */
export function newTable(): JSONContent {
  return {
    type: "table",
    content: Array.from({ length: ROWS }, (_, row) => ({
      type: "tableRow",
      content: Array.from({ length: COLUMNS }, () => ({
        type: row === 0 ? "tableHeader" : "tableCell",
        content: [{ type: "paragraph" }],
      })),
    })),
  };
}
