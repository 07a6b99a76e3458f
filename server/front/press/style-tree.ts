import { type AtRule, type ChildNode, parse, type Rule } from "postcss";

/** A stylesheet as what can be left out of it and what cannot. */
export type StyleNode =
  | { kind: "text"; text: string }
  | { kind: "group"; head: string; children: StyleNode[] }
  | { kind: "rule"; selectors: Selector[]; body: string };

export interface Selector {
  text: string;
  /** What a document must have for the selector to match anything: `.class`, `element`, `[dir=rtl]`. */
  needs: string[];
}

/** Parses a stylesheet. Throws CssSyntaxError for one that is broken. */
export function styleTree(css: string): StyleNode[] {
  return (parse(css).nodes as ChildNode[]).map(nodeOf);
}

/** Groups whose rules are chosen like those outside of them; the blocks of others are not selectors. */
const GROUPS = new Set(["layer", "media", "supports", "container"]);

function nodeOf(node: ChildNode): StyleNode {
  if (node.type === "rule") return ruleOf(node);
  if (node.type !== "atrule" || !node.nodes || !GROUPS.has(node.name)) {
    return { kind: "text", text: String(node) + (endsItself(node) ? "" : ";") };
  }
  return { kind: "group", head: headOf(node), children: node.nodes.map(nodeOf) };
}

function endsItself(node: ChildNode): boolean {
  return node.type !== "atrule" || node.nodes !== undefined;
}

function headOf({ name, params }: AtRule): string {
  return `@${name}${params ? ` ${params}` : ""}`;
}

function ruleOf(rule: Rule): StyleNode {
  const isPlain = rule.nodes.every(({ type }) => type === "decl" || type === "comment");
  if (!isPlain) return { kind: "text", text: String(rule) };
  return {
    kind: "rule",
    selectors: rule.selectors.map((text) => ({ text, needs: needsOf(text) })),
    body: rule.nodes.map(String).join(";"),
  };
}

/** What stands in the arguments of `:not()`, `:is()` and their like is no need: it may be one of several, or none. */
function needsOf(selector: string): string[] {
  let outer = selector;
  for (let before = ""; before !== outer; ) {
    before = outer;
    outer = outer.replace(/:[\w-]+\([^()]*\)/g, "");
  }
  const direction = /\[dir="?(\w+)"?\]/.exec(outer)?.[1];
  const bare = outer.replace(/\[[^\]]*\]/g, "").replace(/::?[\w-]+/g, "");
  return [
    ...(bare.match(/\.[\w-]+/g) ?? []),
    ...(bare.replace(/[.#][\w-]+/g, " ").match(/[a-z][\w-]*/gi) ?? []).map((name) =>
      name.toLowerCase(),
    ),
    ...(direction ? [`[dir=${direction}]`] : []),
  ];
}
