import { type HtmlNode, isElement, isNamed } from "#features/transfer/html/html-node.ts";
import type { PasteStep } from "#features/transfer/paste/paste-steps.ts";
import { mapElements } from "#features/transfer/paste/steps/map-elements.ts";

/** Google Docs puts an inner list beside the item that it belongs to; it goes into it. */
export const nestedLists: PasteStep = (nodes) =>
  mapElements(nodes, (element) => {
    if (isNamed(element, "ul", "ol")) element.children = withInner(element.children);
    return [element];
  });

function withInner(nodes: HtmlNode[]): HtmlNode[] {
  const made: HtmlNode[] = [];
  for (const node of nodes) {
    const item = made.findLast((before) => isNamed(before, "li"));
    if (isNamed(node, "ul", "ol") && isElement(item)) item.children.push(node);
    else made.push(node);
  }
  return made;
}
