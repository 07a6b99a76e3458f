import { plainText } from "#features/articles/body/plain-text.ts";
import type { Body } from "#features/articles/body/schema.ts";
import { parseHtml, plainWords } from "#features/transfer/html/html-node.ts";
import { cleanLine } from "#lib/clean-text.ts";

const LONGEST = 500;
const WORDS = 10;

/** A title's words without markup. An empty one gives way to the first words of the body, the slug, "Untitled". */
export function headlineOf(title: string, body: Body, slug: string): string {
  const words = lineOf(title) || openingOf(body) || cleanLine(slug.replace(/[-_]+/g, " "));
  return words.slice(0, LONGEST) || "Untitled";
}

/** The words of a piece of HTML on one line. */
export function lineOf(html: string): string {
  return cleanLine(plainWords(parseHtml(html)));
}

function openingOf(body: Body): string {
  const words = cleanLine(plainText(body).slice(0, 1000)).split(" ");
  return words.length > WORDS ? `${words.slice(0, WORDS).join(" ")} …` : words.join(" ");
}
