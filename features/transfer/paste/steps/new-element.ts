import type { HtmlElement, HtmlNode } from "#features/transfer/html/html-node.ts";

export function newElement(
  name: string,
  children: HtmlNode[],
  attribs: Record<string, string> = {},
): HtmlElement {
  return { type: "tag", name, attribs, children };
}
