import {
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  isElement,
} from "#features/transfer/html/html-node.ts";
import type { PasteStep } from "#features/transfer/paste/paste-steps.ts";

const DEEPEST = 150;

/** Word names the language of every run. Only words in another one than most of the text are foreign. */
export const ownLanguage: PasteStep = (nodes, { language }) => {
  const lengths = new Map<string, number>();
  measure(nodes, "", lengths, 0);
  const [most] = [...lengths].sort(([, one], [, other]) => other - one)[0] ?? [];
  for (const element of elementsIn(nodes)) {
    const own = primary(element);
    if (own === most || own === primaryOf(language)) delete element.attribs.lang;
  }
  return nodes;
};

function measure(nodes: HtmlNode[], around: string, lengths: Map<string, number>, depth: number) {
  if (depth > DEEPEST) return;
  for (const node of nodes) {
    if (node.type === "text") {
      lengths.set(around, (lengths.get(around) ?? 0) + node.data.trim().length);
    } else if (isElement(node)) {
      measure(node.children, primary(node) || around, lengths, depth + 1);
    }
  }
}

function primary({ attribs }: HtmlElement): string {
  return primaryOf(attribs.lang ?? "");
}

function primaryOf(tag: string): string {
  return tag.toLowerCase().split("-")[0] ?? "";
}
