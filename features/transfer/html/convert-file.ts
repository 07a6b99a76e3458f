import type { Conversion } from "#features/transfer/html/conversion.ts";
import { findElement, type HtmlElement, plainWords } from "#features/transfer/html/html-node.ts";
import { safeUrl } from "#features/transfer/html/safe-url.ts";

const LONGEST_NAME = 300;

/** A file to download, under the name that the page gave it. */
export function convertFile(element: HtmlElement, to: Conversion): void {
  const link = findElement(element.children, "a");
  const url = safeUrl(link?.attribs.href);
  if (!link || !url) return;
  const name = plainWords([link]) || (url.split("/").at(-1) ?? url);
  to.flow.addBlocks([{ type: "file", attrs: { url, name: name.slice(0, LONGEST_NAME) } }]);
}
