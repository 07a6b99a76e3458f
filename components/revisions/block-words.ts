import { blockLabel } from "#components/workflow/editor/blocks/block-label.ts";

interface Node {
  type?: string;
  text?: string;
  attrs?: Record<string, unknown>;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  content?: Node[];
}

/** The words of each block of a stored body, with what stands in for a block that has none. */
export function bodyWords(body: unknown): string[] {
  const blocks = (body as { content?: unknown } | null)?.content;
  return Array.isArray(blocks) ? blocks.map(blockWords) : [];
}

/** A stored block, of whatever age and shape, as text to compare: with addresses of links, notes and titles. */
export function blockWords(block: unknown): string {
  const node = block as Node;
  const words = [title(node), wordsWithin(node)].filter(Boolean).join("\n");
  return words || blockLabel({ ...node, type: node.type ?? "" });
}

function title({ attrs }: Node): string {
  return typeof attrs?.title === "string" ? attrs.title : "";
}

function wordsWithin(node: Node): string {
  if (!Array.isArray(node.content)) return "";
  const isText = node.content.some(({ type }) => type === "text");
  return node.content.map(partWords).join(isText ? "" : "\n");
}

function partWords(node: Node): string {
  if (node.type === "text") return `${node.text ?? ""}${address(node)}`;
  if (node.type === "hardBreak") return "\n";
  if (node.type === "footnote") return ` [${String(node.attrs?.text ?? "")}]`;
  return wordsWithin(node);
}

function address({ marks = [] }: Node): string {
  const href = marks.find(({ type }) => type === "link")?.attrs?.href;
  return typeof href === "string" ? ` (${href})` : "";
}
