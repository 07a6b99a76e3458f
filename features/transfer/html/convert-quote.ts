import type { Block } from "#features/articles/body/schema.ts";
import type { Conversion } from "#features/transfer/html/conversion.ts";
import {
  findElement,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isNamed,
  plainWords,
} from "#features/transfer/html/html-node.ts";
import { textBlocks } from "#features/transfer/html/text-blocks.ts";

const LONGEST_CITE = 500;

/** A quotation; its last `cite` or `footer` is who said it. */
export function convertQuote(element: HtmlElement, to: Conversion): void {
  const { cite, rest } = citeOf(element.children);
  const { text, others } = textBlocks(to.apart(rest));
  const attrs = cite ? { attrs: { cite } } : {};
  const quote: Block[] = text.length > 0 ? [{ type: "blockquote", ...attrs, content: text }] : [];
  to.flow.addBlocks([...quote, ...others]);
}

/** Takes the credit out of a quotation's children, where it stands as an element of its own. */
export function citeOf(nodes: HtmlNode[]): { cite: string; rest: HtmlNode[] } {
  const index = nodes.findLastIndex((node) => isNamed(node, "cite", "footer") || holdsCite(node));
  const node = nodes[index];
  if (!node) return { cite: "", rest: nodes };
  const cite = plainWords([node])
    .replace(/^[—–-]\s*/, "")
    .slice(0, LONGEST_CITE);
  return { cite, rest: nodes.toSpliced(index, 1) };
}

function holdsCite(node: HtmlNode): boolean {
  if (!isElement(node) || node.name !== "p") return false;
  const cite = findElement(node.children, "cite");
  return cite !== undefined && plainWords([cite]) === plainWords([node]);
}
