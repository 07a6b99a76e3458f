import { xmlCharacters } from "#lib/formats/write-xml.ts";

/** A piece of HTML that is balanced and escaped. */
export interface Html {
  html: string;
}

/** Text is escaped; what is undefined is left out. */
export type HtmlContent = Html | string | undefined;

export type HtmlAttributes = Record<string, string | number | undefined>;

/** Elements without content (HTML, 13.1.2). */
const VOID = new Set(["br", "hr", "img"]);

export const nothing: Html = { html: "" };

/** One element; it is well-formed XML too. Names are the caller's own, never typed text. */
export function htmlElement(
  name: string,
  attributes: HtmlAttributes = {},
  ...content: HtmlContent[]
): Html {
  const opening = `${name}${Object.entries(attributes).map(writtenAttribute).join("")}`;
  if (VOID.has(name)) return { html: `<${opening}/>` };
  return { html: `<${opening}>${together(...content).html}</${name}>` };
}

/** Pieces one after another. */
export function together(...content: HtmlContent[]): Html {
  return { html: content.map(written).join("") };
}

/** Words as HTML. */
export function htmlText(words: string): Html {
  return together(words);
}

function written(content: HtmlContent): string {
  if (content === undefined) return "";
  return typeof content === "object" ? content.html : escaped(content);
}

function writtenAttribute([name, value]: [string, string | number | undefined]): string {
  return value === undefined ? "" : ` ${name}="${escaped(String(value))}"`;
}

function escaped(text: string): string {
  return xmlCharacters(text).replace(/[&<>"]/g, (one) => NAMED[one]!);
}

const NAMED: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
