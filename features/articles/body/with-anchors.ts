import { inlineText } from "#features/articles/body/plain-text.ts";
import type { Block } from "#features/articles/body/schema.ts";
import { slugOf } from "#lib/slug.ts";

/** Ids that a story's page has for itself. */
const OWN =
  /^(headline|related|comments|comments-title|newsletter|contents|notes|latest|(note|noteref|correction|comment)-\d+)$/;

/** Gives every heading an anchor made from its words: the same in every render, and once on the page (A14). */
export function withAnchors(blocks: Block[]): Block[] {
  const taken = new Set<string>();
  return blocks.map((block) => {
    if (block.type !== "heading") return block;
    const id = freeAnchor(slugOf(inlineText(block.content)) || "part", taken);
    taken.add(id);
    return { ...block, attrs: { ...block.attrs, id } };
  });
}

function freeAnchor(name: string, taken: ReadonlySet<string>): string {
  const isFree = (anchor: string) => !taken.has(anchor) && !OWN.test(anchor);
  let anchor = name;
  for (let number = 2; !isFree(anchor); number += 1) anchor = `${name}-${number}`;
  return anchor;
}
