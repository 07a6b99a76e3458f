import type { BodyWork } from "#features/transfer/wordpress/body/body-work.ts";
import { classicHtml } from "#features/transfer/wordpress/body/classic-html.ts";
import { expandShortcodes } from "#features/transfer/wordpress/body/expand-shortcodes.ts";
import { parseBlocks, type WordPressBlock } from "#lib/wordpress/parse-blocks.ts";

/** Blocks whose saved HTML says all that there is to say. */
const PLAIN = new Set(
  (
    "paragraph heading list list-item quote pullquote image gallery media-text cover group columns column " +
    "table code preformatted verse separator buttons button details video audio file text-columns subhead " +
    "group-row embed shortcode freeform"
  )
    .split(" ")
    .map((name) => `core/${name}`),
);
/** Marks of the old page's layout. */
const DROPPED = new Set(["more", "nextpage", "spacer", "footnotes"].map((name) => `core/${name}`));

/** HTML of a post from the block editor: its delimiters taken off, what only a WordPress could fill left out. */
export function blocksHtml(content: string, work: BodyWork): string {
  const html = parseBlocks(content)
    .map((block) => blockHtml(block, work))
    .join("\n");
  return expandShortcodes(html, work);
}

function blockHtml(block: WordPressBlock, work: BodyWork): string {
  const { name } = block;
  if (name === undefined || name === "core/freeform")
    return classicHtml(innerHtml(block, work), work);
  if (DROPPED.has(name)) return "";
  if (isEmbed(name)) return innerHtml(block, work) || embedHtml(block);
  if (!PLAIN.has(name)) work.unknownBlocks.push(name);
  return innerHtml(block, work);
}

function innerHtml(block: WordPressBlock, work: BodyWork): string {
  return block.content
    .map((part) => (typeof part === "string" ? part : blockHtml(part, work)))
    .join("");
}

function isEmbed(name: string): boolean {
  return name === "core/embed" || name.startsWith("core-embed/");
}

function embedHtml({ attributes }: WordPressBlock): string {
  const url = typeof attributes.url === "string" ? attributes.url : "";
  return `<figure class="wp-block-embed">${url.replace(/[<>&"]/g, encodeURIComponent)}</figure>`;
}
