import type { Conversion } from "#features/transfer/html/conversion.ts";
import { type HtmlElement, isNamed, plainWords } from "#features/transfer/html/html-node.ts";
import { textBlocks } from "#features/transfer/html/text-blocks.ts";

const LONGEST_TITLE = 300;

/** A disclosure becomes a fact box under its summary, open, so that print and feeds have it too. */
export function convertDetails(element: HtmlElement, to: Conversion): void {
  const summary = element.children.find((node) => isNamed(node, "summary"));
  const title = summary ? plainWords([summary]).slice(0, LONGEST_TITLE) : "";
  const rest = element.children.filter((node) => node !== summary);
  const { text, others } = textBlocks(to.apart(rest));
  if (title && text.length > 0) {
    to.flow.addBlocks([{ type: "factBox", attrs: { title }, content: text }, ...others]);
    return;
  }
  to.flow.addBlocks(to.apart(element.children));
}
