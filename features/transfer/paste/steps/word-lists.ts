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

const DEEPEST_LEVEL = 9;

interface Item {
  list: string;
  level: number;
  marker: string;
  content: HtmlElement;
}

/** Word's lists: paragraphs side by side that say their level, each with its bullet or number written out. */
export const wordLists: PasteStep = (nodes) => {
  const lists = listsIn(nodes);
  return lists.length === nodes.length && lists.every((node, index) => node === nodes[index])
    ? mapElements(nodes, inside)
    : mapElements(lists, inside);
};

function inside(element: HtmlElement): HtmlNode[] {
  element.children = listsIn(element.children);
  return [element];
}

/** The same nodes, each run of list paragraphs as one list. */
function listsIn(nodes: HtmlNode[]): HtmlNode[] {
  const made: HtmlNode[] = [];
  let run: Item[] = [];
  const end = () => {
    if (run.length > 0) made.push(...nested(run, 0, run[0]!.level).lists);
    run = [];
  };
  for (const node of nodes) {
    const item = itemOf(node);
    if (item) run.push(item);
    else if (run.length === 0 || !isBlank(node)) {
      end();
      made.push(node);
    }
  }
  end();
  return made;
}

function itemOf(node: HtmlNode): Item | undefined {
  if (!isElement(node) || !/^(?:p|h[1-6]|div)$/.test(node.name)) return undefined;
  const said = /\b(l\d+)\s+level(\d+)/.exec(styleOf(node, "mso-list"));
  if (!said || /^h/.test(node.name)) return undefined;
  const marker = [...elementsIn(node.children)].find(isMarker);
  const children = mapElements(node.children, (element) =>
    isMarker(element) ? undefined : [element],
  );
  return {
    list: said[1]!,
    level: Math.min(DEEPEST_LEVEL, Number(said[2])),
    marker: marker ? plainWords([marker]) : "",
    content: newElement("p", children),
  };
}

function isMarker(element: HtmlElement): boolean {
  return styleOf(element, "mso-list") === "ignore";
}

function isBlank(node: HtmlNode): boolean {
  return node.type === "text" ? node.data.trim() === "" : !isElement(node);
}

/** Lists of one level from `start`, with what is deeper inside their items; and where they end. */
function nested(run: Item[], start: number, level: number): { lists: HtmlElement[]; end: number } {
  const lists: HtmlElement[] = [];
  let kind = "";
  let at = start;
  while (at < run.length && run[at]!.level >= level) {
    const item = run[at]!;
    const last = lists.at(-1)?.children.at(-1);
    if (item.level > level && last && isElement(last)) {
      const inner = nested(run, at, item.level);
      last.children.push(...inner.lists);
      at = inner.end;
      continue;
    }
    const name = isNumber(item.marker) ? "ol" : "ul";
    if (`${name} ${item.list}` !== kind) lists.push(newElement(name, [], startOf(item.marker)));
    kind = `${name} ${item.list}`;
    lists.at(-1)!.children.push(newElement("li", [item.content]));
    at += 1;
  }
  return { lists, end: at };
}

/** A number, a letter or a Roman number before a full stop or a bracket; a lone "o" is Word's second bullet. */
function isNumber(marker: string): boolean {
  return /^\(?(?:\d{1,4}|[a-z]|[ivxlcdm]{1,7})[.)]/i.test(marker);
}

function startOf(marker: string): Record<string, string> {
  const start = /^\(?(\d{1,4})[.)]/.exec(marker)?.[1];
  return start && start !== "1" ? { start } : {};
}
