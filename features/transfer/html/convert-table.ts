import type { Block } from "#features/articles/body/schema.ts";
import type { Conversion } from "#features/transfer/html/conversion.ts";
import {
  findElement,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isNamed,
  plainWords,
} from "#features/transfer/html/html-node.ts";
import { textBlocks } from "#features/transfer/html/text-blocks.ts";

type Row = Extract<Block, { type: "table" }>["content"][number];
type Cell = Row["content"][number];

/** A table; what may not stand in a cell (pictures, embeds) follows it. A table without a row keeps its words. */
export function convertTable(element: HtmlElement, to: Conversion): void {
  const after: Block[] = [];
  const content = rowsOf(element.children)
    .map((row): Row => ({ type: "tableRow", content: cellsOf(row, { to, after }) }))
    .filter((row) => row.content.length > 0);
  if (content.length === 0) {
    to.flow.addBlocks(to.apart(element.children));
    return;
  }
  const caption = captionOf(element);
  const attrs = caption ? { attrs: { caption } } : {};
  to.flow.addBlocks([{ type: "table", ...attrs, content }, ...after]);
}

function rowsOf(nodes: HtmlNode[]): HtmlElement[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [];
    if (node.name === "tr") return [node];
    return isNamed(node, "thead", "tbody", "tfoot") ? rowsOf(node.children) : [];
  });
}

function cellsOf(row: HtmlElement, { to, after }: { to: Conversion; after: Block[] }): Cell[] {
  return row.children.flatMap((node): Cell[] => {
    if (!isElement(node) || !isNamed(node, "td", "th")) return [];
    const { text, others } = textBlocks(to.apart(node.children));
    after.push(...others);
    const content = text.length > 0 ? text : [{ type: "paragraph" as const, content: [] }];
    const type = node.name === "th" ? "tableHeader" : "tableCell";
    return [{ type, ...spansOf(node), content }];
  });
}

function spansOf({ attribs }: HtmlElement): Pick<Cell, "attrs"> {
  const colspan = spanOf(attribs.colspan, 50);
  const rowspan = spanOf(attribs.rowspan, 500);
  if (!colspan && !rowspan) return {};
  return { attrs: { ...(colspan ? { colspan } : {}), ...(rowspan ? { rowspan } : {}) } };
}

function spanOf(value: string | undefined, most: number): number | undefined {
  const span = Number.parseInt(value ?? "", 10);
  return span > 1 ? Math.min(span, most) : undefined;
}

function captionOf(element: HtmlElement): string {
  const caption = findElement(element.children, "caption");
  return caption ? plainWords([caption]) : "";
}
