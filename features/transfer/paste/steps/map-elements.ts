import { type HtmlElement, type HtmlNode, isElement } from "#features/transfer/html/html-node.ts";

/** Trees that are deeper were not written by a person; the conversion keeps the words alone there. */
const DEEPEST = 150;

/** The tree with each element put through `change`, its children first; undefined takes it out. */
export function mapElements(
  nodes: HtmlNode[],
  change: (element: HtmlElement) => HtmlNode[] | undefined,
  depth = 0,
): HtmlNode[] {
  if (depth > DEEPEST) return nodes;
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [node];
    node.children = mapElements(node.children, change, depth + 1);
    return change(node) ?? [];
  });
}
