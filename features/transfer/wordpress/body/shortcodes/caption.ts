import { pictureBlock } from "#features/transfer/html/convert-picture.ts";
import { findElement, parseHtml, plainWords } from "#features/transfer/html/html-node.ts";
import type { BodyWork } from "#features/transfer/wordpress/body/body-work.ts";
import type { Shortcode } from "#lib/wordpress/parse-shortcodes.ts";

/** `[caption]<img> words[/caption]`, or with the words in an attribute as WordPress wrote it before 3.4. */
export function caption({ attributes, content = "" }: Shortcode, work: BodyWork): string {
  const nodes = parseHtml(content);
  const picture = findElement(nodes, "img");
  if (!picture) return content;
  const words = attributes.caption ? parseHtml(attributes.caption) : nodes;
  const block = pictureBlock(picture, { sources: work.html, caption: plainWords(words) });
  return work.setAside(block, "block");
}
