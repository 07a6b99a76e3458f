/** The vocabularies of an export, whatever prefix a file gives them. */
export type Vocabulary = "wp" | "excerpt" | "content" | "dc" | "rss";

/** An element of an export. `text` is its own character data; white space around CDATA is left out. */
export interface XmlElement {
  vocabulary: Vocabulary;
  local: string;
  attributes: Record<string, string>;
  text: string;
  hasCdata: boolean;
  children: XmlElement[];
}

/** An element with nothing in it yet. */
export function emptyElement(
  vocabulary: Vocabulary,
  local: string,
  attributes: Record<string, string> = {},
): XmlElement {
  return { vocabulary, local, attributes, text: "", hasCdata: false, children: [] };
}

/** The first child of that name. */
export function childOf(
  element: XmlElement,
  vocabulary: Vocabulary,
  local: string,
): XmlElement | undefined {
  return element.children.find((c) => c.local === local && c.vocabulary === vocabulary);
}

/** All children of that name, in order. */
export function childrenOf(
  element: XmlElement,
  vocabulary: Vocabulary,
  local: string,
): XmlElement[] {
  return element.children.filter((c) => c.local === local && c.vocabulary === vocabulary);
}

/** Trimmed text of the first child of that name, or the empty string. */
export function textOf(element: XmlElement, vocabulary: Vocabulary, local: string): string {
  return wholeText(childOf(element, vocabulary, local)).trim();
}

/** All character data inside an element, as written. */
export function wholeText(element: XmlElement | undefined): string {
  if (!element) return "";
  return element.text + element.children.map(wholeText).join("");
}
