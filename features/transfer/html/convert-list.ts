import type { Block, List, ListItem } from "#features/articles/body/schema.ts";
import type { Conversion } from "#features/transfer/html/conversion.ts";
import { galleryOf } from "#features/transfer/html/gallery-of.ts";
import { type HtmlElement, type HtmlNode, isElement } from "#features/transfer/html/html-node.ts";
import { textBlocks } from "#features/transfer/html/text-blocks.ts";

/** A list; what may not stand in one (pictures, tables) follows it. A list of pictures is a gallery. */
export function convertList(element: HtmlElement, to: Conversion): void {
  const gallery = galleryOf(element, to.sources);
  if (gallery) {
    to.flow.addBlocks(gallery);
    return;
  }
  const items: ListItem[] = [];
  const after: Block[] = [];
  for (const node of element.children) {
    const { text, others } = textBlocks(to.apart(isItem(node) ? node.children : [node]));
    after.push(...others);
    const last = items.at(-1);
    if (text.length === 0) continue;
    if (isItem(node) || !last) items.push({ type: "listItem", content: text });
    else last.content.push(...text);
  }
  to.flow.addBlocks([...(items.length > 0 ? [listOf(element, items)] : []), ...after]);
}

function isItem(node: HtmlNode): node is HtmlElement {
  return isElement(node) && node.name === "li";
}

function listOf(element: HtmlElement, content: ListItem[]): List {
  const start = Number.parseInt(element.attribs.start ?? "", 10);
  if (element.name === "ul") return { type: "bulletList", content };
  if (!Number.isSafeInteger(start) || start === 1) return { type: "orderedList", content };
  return { type: "orderedList", attrs: { start }, content };
}
