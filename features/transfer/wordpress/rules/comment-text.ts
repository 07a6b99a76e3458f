import {
  type HtmlNode,
  isElement,
  parseHtml,
  textContent,
} from "#features/transfer/html/html-node.ts";
import { safeUrl } from "#features/transfer/html/safe-url.ts";
import { cleanText } from "#lib/clean-text.ts";

const LONGEST = 20_000;
const APART = new Set([
  "p",
  "div",
  "blockquote",
  "ul",
  "ol",
  "li",
  "pre",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
]);
const DROPPED = new Set(["script", "style", "iframe", "object"]);

/** A comment's HTML as the plain text that comments are here: paragraphs parted, an address after the words that linked to it. */
export function commentText(html: string): string {
  return cleanText(wordsOf(parseHtml(html.replace(/\r\n?/g, "\n")), 0))
    .slice(0, LONGEST)
    .trim();
}

function wordsOf(nodes: HtmlNode[], depth: number): string {
  if (depth > 100) return textContent(nodes);
  return nodes.map((node) => wordsOfNode(node, depth)).join("");
}

function wordsOfNode(node: HtmlNode, depth: number): string {
  if (node.type === "text") return node.data;
  if (!isElement(node) || DROPPED.has(node.name)) return "";
  if (node.name === "br") return "\n";
  if (node.name === "img") return node.attribs.alt ?? "";
  const words = wordsOf(node.children, depth + 1);
  if (node.name === "a") return linked(words, safeUrl(node.attribs.href));
  return APART.has(node.name) ? `\n\n${words}\n\n` : words;
}

function linked(words: string, url: string | undefined): string {
  if (!url || words.includes(url) || !/^https?:/i.test(url)) return words;
  return words.trim() === "" ? url : `${words} (${url})`;
}
