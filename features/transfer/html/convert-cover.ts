import type { Conversion } from "#features/transfer/html/conversion.ts";
import type { HtmlElement } from "#features/transfer/html/html-node.ts";
import { webUrl } from "#features/transfer/html/safe-url.ts";

/** Words over a picture: the picture, where it is a background, then the words. */
export function convertCover(element: HtmlElement, to: Conversion): void {
  const address = /background-image:\s*url\(\s*['"]?([^'")]+)/i.exec(
    element.attribs.style ?? "",
  )?.[1];
  const url = webUrl(address);
  const mediaId = url && to.sources.picture({ url, externalId: undefined });
  to.flow.endParagraph();
  if (mediaId) to.flow.addBlocks([{ type: "image", attrs: { mediaId } }]);
  to.within(element.children);
  to.flow.endParagraph();
}
