import {
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  isElement,
  plainWords,
} from "#features/transfer/html/html-node.ts";
import type { PasteStep } from "#features/transfer/paste/paste-steps.ts";
import { mapElements } from "#features/transfer/paste/steps/map-elements.ts";
import { newElement } from "#features/transfer/paste/steps/new-element.ts";
import { styleOf } from "#features/transfer/paste/steps/style-of.ts";

const LONGEST = 20_000;
const HOLDERS = new Set(["li", "p", "div", "dd", "td"]);

/**
 * Footnotes: a mark in the text leads to a place that leads back to the mark. So do Word's, those of a page that
 * Google Docs wrote, and those of Markdown programs. Each becomes a note where its mark stands.
 */
export const pairedNotes: PasteStep = (nodes, reading) => {
  const marks = new Map<HtmlElement, string>();
  const holders = new Set<HtmlElement>();
  for (const { mark, holder, back } of pairsIn(nodes)) {
    const key = String(reading.notes.size);
    reading.notes.set(key, wordsOf(holder, back));
    marks.set(mark, key);
    holders.add(holder);
  }
  if (marks.size === 0) return nodes;
  return mapElements(nodes, (element) => {
    if (holders.has(element) || isEmptyList(element)) return undefined;
    const key = marks.get(element);
    return key === undefined ? [element] : [newElement("sup", [], { "data-fn": key })];
  });
};

interface Pair {
  mark: HtmlElement;
  holder: HtmlElement;
  back: HtmlElement;
}

/** A link to a place of the same page, what holds it, and what it may be called by links to it. */
interface LocalLink {
  link: HtmlElement;
  to: string;
  names: string[];
  holder: HtmlElement | undefined;
}

function pairsIn(nodes: HtmlNode[]): Pair[] {
  const links = localLinks(nodes);
  const named = new Map<string, LocalLink>();
  for (const link of links)
    for (const name of link.names) if (!named.has(name)) named.set(name, link);
  const paired = new Set<HtmlElement>();
  return links.flatMap((mark): Pair[] => {
    const note = named.get(mark.to);
    if (!note?.holder || note === mark || paired.has(mark.link)) return [];
    if (!mark.names.includes(note.to) || note.holder === mark.holder) return [];
    paired.add(note.link);
    return [{ mark: mark.link, holder: note.holder, back: note.link }];
  });
}

function localLinks(nodes: HtmlNode[]): LocalLink[] {
  const found: LocalLink[] = [];
  walk(nodes, []);
  return found;

  function walk(within: HtmlNode[], above: HtmlElement[]) {
    for (const node of within) {
      if (!isElement(node) || above.length > 100) continue;
      const to = node.name === "a" ? /^#(.+)$/.exec(node.attribs.href ?? "")?.[1] : undefined;
      if (to) found.push({ link: node, to, ...around(node, above) });
      walk(node.children, [...above, node]);
    }
  }
}

function around(link: HtmlElement, above: HtmlElement[]): Pick<LocalLink, "names" | "holder"> {
  const inOrder = above.toReversed();
  const innermost = inOrder.findIndex(({ name }) => HOLDERS.has(name));
  const own = inOrder.slice(0, innermost + 1);
  const outer = inOrder.find((element) => isWordNote(element) || element.name === "li");
  const names = [link, ...own, ...(outer ? [outer] : [])].flatMap(({ attribs }) =>
    [attribs.id, attribs.name].filter((name) => name !== undefined),
  );
  return { names, holder: outer ?? inOrder[innermost] };
}

function isWordNote(element: HtmlElement): boolean {
  return /^(?:foot|end)note$/.test(styleOf(element, "mso-element"));
}

function isEmptyList(element: HtmlElement): boolean {
  const isList = /list$/.test(styleOf(element, "mso-element")) || /^[ou]l$/.test(element.name);
  return (
    isList && plainWords([element]) === "" && ![...elementsIn(element.children)].some(isPicture)
  );
}

function isPicture({ name }: HtmlElement): boolean {
  return name === "img";
}

/** The words of a note without its number and its way back. */
function wordsOf(holder: HtmlElement, back: HtmlElement): string {
  const without = (nodes: HtmlNode[]): HtmlNode[] =>
    nodes
      .filter((node) => node !== back)
      .map((node) => (isElement(node) ? { ...node, children: without(node.children) } : node));
  return plainWords(without(holder.children))
    .replace(/^[\s.:)\]]+/, "")
    .slice(0, LONGEST);
}
