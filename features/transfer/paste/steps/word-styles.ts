import { type HtmlElement, type HtmlNode, isElement } from "#features/transfer/html/html-node.ts";
import type { PasteStep } from "#features/transfer/paste/paste-steps.ts";
import { mapElements } from "#features/transfer/paste/steps/map-elements.ts";
import { newElement } from "#features/transfer/paste/steps/new-element.ts";

const ELEMENTS: [pattern: RegExp, name: string][] = [
  [/^MsoTitle$/, "h2"],
  [/^MsoHeading([1-6])$/, "h2"],
  [/^(?:MsoQuote|MsoIntenseQuote)/, "blockquote"],
  [/^(?:HTMLPreformatted|MsoPlainText)$/, "p"],
];

/** What Word says by the name of a paragraph's style: a title, a quotation. Neighbouring quotations are one. */
export const wordStyles: PasteStep = (nodes) => joined(mapElements(nodes, meant));

function meant(element: HtmlElement): HtmlNode[] {
  element.children = joined(element.children);
  if (element.name !== "p") return [element];
  const style = (element.attribs.class ?? "").split(/\s+/)[0] ?? "";
  const name = ELEMENTS.find(([pattern]) => pattern.test(style))?.[1];
  if (name === "blockquote") {
    return [newElement("blockquote", [newElement("p", element.children)], { "data-word": "" })];
  }
  return [name ? newElement(name, element.children) : element];
}

function joined(nodes: HtmlNode[]): HtmlNode[] {
  const made: HtmlNode[] = [];
  for (const node of nodes) {
    const last = made.findLast((before) => isElement(before) || textOf(before) !== "");
    const both = isQuote(last) && isQuote(node);
    if (both) (last as HtmlElement).children.push(...(node as HtmlElement).children);
    else made.push(node);
  }
  return made;
}

function isQuote(node: HtmlNode | undefined): boolean {
  return isElement(node) && node.attribs["data-word"] === "";
}

function textOf(node: HtmlNode): string {
  return node.type === "text" ? node.data.trim() : "";
}
