import { atomRules } from "#features/feeds/test/atom-rules.ts";
import { jsonFeedRules } from "#features/feeds/test/json-feed-rules.ts";
import type { LintPlace, LintRule } from "#features/feeds/test/lint-rule.ts";
import { rssRules } from "#features/feeds/test/rss-rules.ts";
import { readXmlTree, type XmlTree } from "#features/feeds/test/xml-tree.ts";
import type { FeedFormat } from "#features/feeds/urls.ts";

/** D1: bytes. */
const MOST_BYTES = 512_000;

/** Rules that hold before a document can be read at all. */
export const documentRules = {
  parses: "well-formed XML 1.0, or JSON",
  encoding: "XML that says that it is UTF-8",
  size: "at most 512 kB",
};

/** Names of the rules that a feed breaks, fetched from the address `self`; none for a good one. */
export function lintFeed(text: string, { format, self }: { format: FeedFormat; self: string }) {
  const place: LintPlace = { self, bytes: Buffer.byteLength(text) };
  const size = place.bytes > MOST_BYTES ? ["size"] : [];
  const encoding =
    format === "json" || text.startsWith('<?xml version="1.0" encoding="UTF-8"?>')
      ? []
      : ["encoding"];
  try {
    return [...size, ...encoding, ...broken(text, format, place)];
  } catch {
    return [...size, ...encoding, "parses"];
  }
}

function broken(text: string, format: FeedFormat, place: LintPlace): string[] {
  if (format === "json") return namesOf(jsonFeedRules, JSON.parse(text), place);
  const tree: XmlTree = readXmlTree(text);
  return namesOf(format === "rss" ? rssRules : atomRules, tree, place);
}

function namesOf<Document>(
  rules: LintRule<Document>[],
  document: Document,
  place: LintPlace,
): string[] {
  return rules.filter((rule) => !rule.holds(document, place)).map(({ name }) => name);
}
