import { parseDocument } from "htmlparser2";

/** The tree of an HTML source, as far as a conversion needs it. */
export type HtmlNode = HtmlText | HtmlElement;

export interface HtmlText {
  type: "text";
  data: string;
}

export interface HtmlElement {
  type: "tag" | "script" | "style";
  name: string;
  attribs: Record<string, string>;
  children: HtmlNode[];
}

/** Parses HTML as browsers forgive it; comments, declarations and CDATA marks are left out. */
export function parseHtml(html: string): HtmlNode[] {
  return parseDocument(html).children as unknown as HtmlNode[];
}

/** Whether a node is an element. */
export function isElement(node: HtmlNode | undefined): node is HtmlElement {
  return node !== undefined && "attribs" in node;
}

/** Whether a node is an element of one of the names. */
export function isNamed(node: HtmlNode | undefined, ...names: string[]): boolean {
  return isElement(node) && names.includes(node.name);
}

/** Whether an element bears a class. */
export function hasClass(element: HtmlElement, name: string): boolean {
  return (element.attribs.class ?? "").split(/\s+/).includes(name);
}

/** Every element below the nodes, in document order; deep trees cost no stack. */
export function* elementsIn(nodes: HtmlNode[]): Generator<HtmlElement> {
  const waiting = nodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue;
    yield node;
    addReversed(waiting, node.children);
  }
}

/** The first element of one of the names below the nodes. */
export function findElement(nodes: HtmlNode[], ...names: string[]): HtmlElement | undefined {
  for (const element of elementsIn(nodes)) if (names.includes(element.name)) return element;
  return undefined;
}

/** All words below the nodes as they are; `br` is a newline. */
export function textContent(nodes: HtmlNode[]): string {
  const waiting = nodes.toReversed();
  let text = "";
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === "text") text += node.data;
    else if (isNamed(node, "br")) text += "\n";
    else if (isElement(node) && node.type === "tag") addReversed(waiting, node.children);
  }
  return text;
}

/** The words below the nodes on one line. */
export function plainWords(nodes: HtmlNode[]): string {
  return textContent(nodes).replace(/\s+/g, " ").trim();
}

/** Spread, hundreds of thousands of children would be as many arguments. */
function addReversed(waiting: HtmlNode[], nodes: HtmlNode[]): void {
  for (let index = nodes.length - 1; index >= 0; index -= 1) waiting.push(nodes[index]!);
}
