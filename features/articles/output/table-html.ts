import type { Block } from "#features/articles/body/schema.ts";
import { type Html, type HtmlContent, htmlElement } from "#lib/formats/write-html.ts";

type Table = Extract<Block, { type: "table" }>;
type Row = Table["content"][number];
type Cell = Row["content"][number];
type CellWords = (content: Cell["content"]) => HtmlContent;

/** A table with its caption; a first row of headers alone is its head. */
export function tableHtml(table: Table, words: CellWords): Html {
  const [first, ...others] = table.content;
  const hasHead = first?.content.every((cell) => cell.type === "tableHeader") ?? false;
  const caption = table.attrs?.caption;
  const rows = (some: Row[], scope: "row" | "col") => some.map((row) => rowHtml(row, scope, words));
  return htmlElement(
    "table",
    {},
    caption ? htmlElement("caption", {}, caption) : undefined,
    hasHead && first ? htmlElement("thead", {}, ...rows([first], "col")) : undefined,
    htmlElement("tbody", {}, ...rows(hasHead ? others : table.content, "row")),
  );
}

function rowHtml(row: Row, scope: "row" | "col", words: CellWords): Html {
  const cells = row.content.map((cell) => {
    const span = { colspan: cell.attrs?.colspan, rowspan: cell.attrs?.rowspan };
    const inner = words(cell.content);
    return cell.type === "tableCell"
      ? htmlElement("td", span, inner)
      : htmlElement("th", { scope, ...span }, inner);
  });
  return htmlElement("tr", {}, ...cells);
}
