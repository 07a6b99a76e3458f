import type { Block } from "#features/articles/body/schema.ts";
import {
  elementsIn,
  type HtmlElement,
  isNamed,
  plainWords,
} from "#features/transfer/html/html-node.ts";
import type { HtmlSources } from "#features/transfer/html/html-sources.ts";
import { pictureReference } from "#features/transfer/html/picture-reference.ts";

const LARGEST = 100;
const LONGEST_CAPTION = 20_000;

/** The galleries that an element with a gallery's class holds; undefined where it is none. */
export function galleryOf(element: HtmlElement, sources: HtmlSources): Block[] | undefined {
  if (!/(?:^|[\s_-])gallery(?:$|[\s_-])/.test(element.attribs.class ?? "")) return undefined;
  const mediaIds = [...elementsIn(element.children)]
    .filter(({ name }) => name === "img")
    .map(pictureReference)
    .map((reference) => reference && sources.picture(reference))
    .filter((id) => id !== undefined);
  return galleryBlocks(mediaIds, captionsOf(element));
}

/** The gallery's own caption, then those of its pictures. */
function captionsOf(element: HtmlElement): string {
  const own = element.children.find((node) => isNamed(node, "figcaption"));
  const all = [...elementsIn(element.children)].filter(({ name }) => name === "figcaption");
  const inOrder = own ? [own, ...all.filter((caption) => caption !== own)] : all;
  const captions = inOrder.map((caption) => plainWords([caption])).filter(Boolean);
  return [...new Set(captions)].join("; ").slice(0, LONGEST_CAPTION);
}

/** Gallery blocks of pictures, as many to a block as one holds. */
export function galleryBlocks(mediaIds: number[], caption = ""): Block[] {
  const blocks: Block[] = [];
  for (let start = 0; start < mediaIds.length; start += LARGEST) {
    const attrs = { mediaIds: mediaIds.slice(start, start + LARGEST) };
    blocks.push({ type: "gallery", attrs: caption ? { ...attrs, caption } : attrs });
  }
  return blocks;
}
