import type { Block } from "#features/articles/body/schema.ts";
import { parseHtml } from "#features/transfer/html/html-node.ts";
import type { HtmlSources } from "#features/transfer/html/html-sources.ts";
import { nodesToBlocks } from "#features/transfer/html/nodes-to-blocks.ts";

/**
 * Converts HTML of any origin to blocks of the article schema: what the schema knows keeps its meaning, the rest
 * its words; scripts, styles, forms and hidden parts are left out. Nothing of the HTML itself survives.
 */
export function htmlToBlocks(html: string, sources: HtmlSources): Block[] {
  return nodesToBlocks(parseHtml(html), sources);
}
