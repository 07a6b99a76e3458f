import type { Tag } from "#server/front/press/document-tags.ts";
import { type StyleNode, styleTree } from "#server/front/press/style-tree.ts";

/** Elements that browsers imply and that islands make, whatever the document says. Islands give no classes. */
const ALWAYS = ["html", "head", "body", "tbody", "a", "button", "iframe", "span"];

const trees = new Map<string, StyleNode[]>();

/**
 * A stylesheet without the rules that match nothing in a document: classes, elements and directions are looked at,
 * states and the order of elements are not, so that a rule is rather kept than missed.
 */
export function usedStyle(css: string, tags: readonly Tag[]): string {
  const tree = trees.get(css) ?? styleTree(css);
  trees.set(css, tree);
  return written(tree, namesIn(tags));
}

function namesIn(tags: readonly Tag[]): Set<string> {
  const names = new Set(ALWAYS);
  for (const tag of tags) {
    if (tag.kind !== "open") continue;
    names.add(tag.name);
    for (const { name, value } of tag.attributes) {
      if (name === "dir") names.add(`[dir=${value}]`);
      if (name !== "class") continue;
      for (const one of value.split(/\s+/)) names.add(`.${one}`);
    }
  }
  return names;
}

function written(nodes: readonly StyleNode[], names: ReadonlySet<string>): string {
  return nodes.map((node) => writtenNode(node, names)).join("");
}

function writtenNode(node: StyleNode, names: ReadonlySet<string>): string {
  if (node.kind === "text") return node.text;
  if (node.kind === "group") {
    const inner = written(node.children, names);
    return inner && `${node.head}{${inner}}`;
  }
  const used = node.selectors.filter(({ needs }) => needs.every((name) => names.has(name)));
  if (used.length === 0) return "";
  return `${used.map(({ text }) => text).join(",")}{${node.body}}`;
}
