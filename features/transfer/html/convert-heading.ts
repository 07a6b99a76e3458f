import type { Conversion } from "#features/transfer/html/conversion.ts";
import type { HtmlElement } from "#features/transfer/html/html-node.ts";
import { inlineContent } from "#features/transfer/html/inline-content.ts";

/** `h1` and `h2` are level 2, since the headline is the page's `h1`; nothing is deeper than 4. */
export function convertHeading(element: HtmlElement, to: Conversion): void {
  const level = Math.min(4, Math.max(2, Number(element.name.slice(1)))) as 2 | 3 | 4;
  const { content, others } = inlineContent(to.apart(element.children));
  to.flow.addBlocks([{ type: "heading", attrs: { level }, content }, ...others]);
}
