import type { Block } from "#features/articles/body/schema.ts";
import type { Conversion } from "#features/transfer/html/conversion.ts";
import { pictureBlock } from "#features/transfer/html/convert-picture.ts";
import { citeOf } from "#features/transfer/html/convert-quote.ts";
import { embedOf } from "#features/transfer/html/embed-of.ts";
import { galleryOf } from "#features/transfer/html/gallery-of.ts";
import {
  elementsIn,
  findElement,
  type HtmlElement,
  type HtmlNode,
  hasClass,
  isNamed,
  plainWords,
} from "#features/transfer/html/html-node.ts";
import { inlineContent } from "#features/transfer/html/inline-content.ts";

/** A figure: a picture, gallery, table, embed, recording or pull quote with its caption. */
export function convertFigure(element: HtmlElement, to: Conversion): void {
  const key = element.attribs["data-standfirst"];
  to.flow.addBlocks(key === undefined ? blocksOf(element, to) : to.sources.placeholder(key));
}

function blocksOf(element: HtmlElement, to: Conversion): Block[] {
  if (hasClass(element, "wp-block-pullquote")) return pullquote(element, to);
  const { caption, rest } = captionOf(element.children);
  if (hasClass(element, "wp-block-embed")) return embed(rest, caption);
  return galleryOf(element, to.sources) ?? captioned(element, { caption, rest, to });
}

interface Captioned {
  caption: string;
  rest: HtmlNode[];
  to: Conversion;
}

function captioned(element: HtmlElement, { caption, rest, to }: Captioned): Block[] {
  const pictures = [...elementsIn(rest)].filter(({ name }) => name === "img");
  const [picture] = pictures;
  if (picture && pictures.length === 1 && plainWords(rest) === "") {
    return pictureBlock(picture, { sources: to.sources, caption });
  }
  const blocks = to.apart(rest);
  if (!caption) return blocks;
  const [only, ...more] = blocks;
  if (only?.type === "table" && more.length === 0) return [{ ...only, attrs: { caption } }];
  if (only?.type === "embed" && more.length === 0) {
    return [{ ...only, attrs: { ...only.attrs, caption } }];
  }
  return [...blocks, ...to.apart(captionNodes(element))];
}

function captionNodes(element: HtmlElement): HtmlNode[] {
  const caption = findElement(element.children, "figcaption");
  return caption ? caption.children : [];
}

/** Parts a figure's caption from the rest. */
function captionOf(nodes: HtmlNode[]): { caption: string; rest: HtmlNode[] } {
  const index = nodes.findIndex((node) => isNamed(node, "figcaption"));
  const node = nodes[index];
  if (!node) return { caption: "", rest: nodes };
  return { caption: plainWords([node]), rest: nodes.toSpliced(index, 1) };
}

function embed(rest: HtmlNode[], caption: string): Block[] {
  const frame = findElement(rest, "iframe");
  const block = embedOf(frame ? frame.attribs.src : plainWords(rest).split(" ")[0], caption);
  return block ? [block] : [];
}

function pullquote(element: HtmlElement, to: Conversion): Block[] {
  const quote = findElement(element.children, "blockquote") ?? element;
  const { cite, rest } = citeOf(quote.children);
  const { content, others } = inlineContent(to.apart(rest));
  const attrs = cite ? { attrs: { cite } } : {};
  return [
    ...(content.length > 0 ? [{ type: "pullquote" as const, ...attrs, content }] : []),
    ...others,
  ];
}
