import type { Conversion } from "#features/transfer/html/conversion.ts";
import { findElement, type HtmlElement } from "#features/transfer/html/html-node.ts";
import { safeUrl } from "#features/transfer/html/safe-url.ts";

/** A recording, by its own address or that of its first source. */
export function convertMedia(element: HtmlElement, to: Conversion): void {
  const source = findElement(element.children, "source");
  const url = safeUrl(element.attribs.src) ?? safeUrl(source?.attribs.src);
  const type = element.name === "audio" ? "audio" : "video";
  const title = (element.attribs.title ?? element.attribs["aria-label"] ?? "").slice(0, 300);
  if (url) to.flow.addBlocks([{ type, attrs: { url, title } }]);
}
