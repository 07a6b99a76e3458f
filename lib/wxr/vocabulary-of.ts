import type { Vocabulary } from "#lib/wxr/xml-element.ts";

const WXR = /^https?:\/\/wordpress\.org\/export\/1\.\d+\/$/;
const EXCERPT = /^https?:\/\/wordpress\.org\/export\/1\.\d+\/excerpt\/$/;
const USUAL_PREFIXES: Record<string, Vocabulary> = {
  wp: "wp",
  excerpt: "excerpt",
  content: "content",
  dc: "dc",
};

/**
 * The vocabulary of a namespace URI, undefined for one of no interest.
 * A prefix that the file never bound counts as the vocabulary that it usually names.
 */
export function vocabularyOf(uri: string, prefix: string): Vocabulary | undefined {
  if (uri === "") return "rss";
  if (WXR.test(uri)) return "wp";
  if (EXCERPT.test(uri)) return "excerpt";
  if (uri === "http://purl.org/rss/1.0/modules/content/") return "content";
  if (uri === "http://purl.org/dc/elements/1.1/") return "dc";
  return uri === prefix ? USUAL_PREFIXES[prefix] : undefined;
}
