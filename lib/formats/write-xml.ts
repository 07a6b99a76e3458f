/** An element that is whole and escaped. */
export interface XmlElement {
  xml: string;
}

/** Text is escaped; what is undefined is left out. */
type XmlContent = XmlElement | string | number | undefined;

export type XmlAttributes = Record<string, string | number | undefined>;

/** One element. Attributes that are undefined are left out. Names are the caller's own, never typed text. */
export function xmlElement(
  name: string,
  attributes: XmlAttributes = {},
  ...content: XmlContent[]
): XmlElement {
  const inner = content.map(written).join("");
  const opening = `${name}${Object.entries(attributes).map(writtenAttribute).join("")}`;
  return { xml: inner === "" ? `<${opening}/>` : `<${opening}>${inner}</${name}>` };
}

/** Text as a CDATA section: shorter than escapes where most of it is markup (XML 1.0, 2.7). */
export function xmlData(text: string): XmlElement {
  const whole = xmlCharacters(text).replaceAll("]]>", "]]]]><![CDATA[>");
  return { xml: `<![CDATA[${whole}]]>` };
}

/** A document in UTF-8. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

/** The text without what XML 1.0 (2.2, Char) cannot hold even as a reference: controls, lone surrogates, U+FFFE, U+FFFF. */
export function xmlCharacters(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
}

function written(content: XmlContent): string {
  if (content === undefined) return "";
  if (typeof content === "object") return content.xml;
  return escaped(String(content), /[&<>\r]/g);
}

function writtenAttribute([name, value]: [string, string | number | undefined]): string {
  return value === undefined ? "" : ` ${name}="${escaped(String(value), /[&<>"\t\n\r]/g)}"`;
}

function escaped(text: string, special: RegExp): string {
  return xmlCharacters(text).replace(special, (one) => NAMED[one] ?? `&#${one.charCodeAt(0)};`);
}

const NAMED: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
