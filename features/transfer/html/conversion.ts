import type { Block, Mark } from "#features/articles/body/schema.ts";
import type { Flow } from "#features/transfer/html/flow.ts";
import type { HtmlNode } from "#features/transfer/html/html-node.ts";
import type { HtmlSources } from "#features/transfer/html/html-sources.ts";

/** Where a conversion stands: what it adds to, the marks in force, and how it converts what is inside an element. */
export interface Conversion {
  flow: Flow;
  marks: Mark[];
  sources: HtmlSources;
  /** Goes on in the same flow, with more marks. */
  within(nodes: HtmlNode[], marks?: Mark[]): void;
  /** Converts apart, without the marks in force. */
  apart(nodes: HtmlNode[]): Block[];
}
