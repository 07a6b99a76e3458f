import type { BodyWork } from "#features/transfer/wordpress/body/body-work.ts";
import { isLayout, isShortcode } from "#features/transfer/wordpress/body/is-shortcode.ts";
import { shortcodes } from "#features/transfer/wordpress/body/shortcodes.ts";
import { parseShortcodes, type Shortcode } from "#lib/wordpress/parse-shortcodes.ts";

const DEEPEST = 12;
/** As much of a shortcode as a body holds of it. */
const LONGEST_SOURCE = 20_000;

/**
 * Answers every shortcode of an HTML source (I9): known ones become blocks, frames of a page builder give what
 * is in them, and the rest becomes a node that only editors see.
 */
export function expandShortcodes(html: string, work: BodyWork, depth = 0): string {
  if (!html.includes("[")) return html;
  return parseShortcodes(html, isShortcode)
    .map((part) => (typeof part === "string" ? part : answer(part, work, depth)))
    .join("");
}

function answer(shortcode: Shortcode, work: BodyWork, depth: number): string {
  const content = shortcode.content && inner(shortcode.content, work, depth);
  const convert = shortcodes.get(shortcode.name.toLowerCase());
  if (convert) return convert({ ...shortcode, content }, work);
  work.unknownShortcodes.push(shortcode.name);
  return isLayout(shortcode.name) ? (content ?? "") : unknown(shortcode, work);
}

function inner(html: string, work: BodyWork, depth: number): string {
  return depth < DEEPEST ? expandShortcodes(html, work, depth + 1) : "";
}

function unknown({ name, source, alone }: Shortcode, work: BodyWork): string {
  const attrs = { name: name.slice(0, 100), source: source.slice(0, LONGEST_SOURCE) };
  return work.setAside([{ type: "unknownShortcode", attrs }], alone ? "block" : "mark");
}
