import type { Block } from "#features/articles/body/schema.ts";
import type { Conversion } from "#features/transfer/html/conversion.ts";
import type { HtmlElement } from "#features/transfer/html/html-node.ts";
import type { HtmlSources } from "#features/transfer/html/html-sources.ts";
import { pictureReference } from "#features/transfer/html/picture-reference.ts";

/** A picture among words; a drawn smiley is the sign that it stands for. */
export function convertPicture(element: HtmlElement, to: Conversion): void {
  if (/(?:^|\s)(?:wp-smiley|emoji)(?:\s|$)/.test(element.attribs.class ?? "")) {
    to.flow.addText(element.attribs.alt ?? "", to.marks);
    return;
  }
  for (const block of pictureBlock(element, { sources: to.sources, caption: "" })) {
    to.flow.addPicture(block);
  }
}

/** The block of an `img`; none for a tracking pixel, or where nothing is known of the picture. */
export function pictureBlock(
  element: HtmlElement,
  { sources, caption }: { sources: HtmlSources; caption: string },
): Block[] {
  const reference = pictureReference(element);
  const mediaId = reference && sources.picture(reference);
  if (mediaId === undefined) return [];
  const alt = (element.attribs.alt ?? "").trim();
  return [
    { type: "image", attrs: { mediaId, ...(caption ? { caption } : {}), ...(alt ? { alt } : {}) } },
  ];
}
