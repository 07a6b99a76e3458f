import type { Block, Mark } from "#features/articles/body/schema.ts";
import { convertElement } from "#features/transfer/html/convert-element.ts";
import { Flow } from "#features/transfer/html/flow.ts";
import { type HtmlNode, isElement, textContent } from "#features/transfer/html/html-node.ts";
import type { HtmlSources } from "#features/transfer/html/html-sources.ts";
import { tidyHeadings } from "#features/transfer/html/tidy-headings.ts";

/** Elements inside one another beyond this keep their words alone. */
const DEEPEST = 120;

/** Converts a parsed tree to blocks of the article schema, as `htmlToBlocks` does with a source. */
export function nodesToBlocks(nodes: HtmlNode[], sources: HtmlSources): Block[] {
  return tidyHeadings(apart(nodes, { sources, depth: 0 }));
}

interface Place {
  sources: HtmlSources;
  depth: number;
}

function apart(nodes: HtmlNode[], place: Place): Block[] {
  const flow = new Flow();
  convert(nodes, { ...place, flow, marks: [] });
  return flow.end();
}

function convert(nodes: HtmlNode[], place: Place & { flow: Flow; marks: Mark[] }): void {
  const { flow, marks, sources, depth } = place;
  if (depth > DEEPEST) {
    flow.addText(textContent(nodes), marks);
    return;
  }
  const inside = { sources, depth: depth + 1 };
  for (const node of nodes) {
    if (node.type === "text") flow.addText(node.data, marks);
    else if (isElement(node)) {
      convertElement(node, {
        flow,
        marks,
        sources,
        within: (children, more = []) =>
          convert(children, { ...inside, flow, marks: more.reduce(withMark, marks) }),
        apart: (children) => apart(children, inside),
      });
    }
  }
}

function withMark(marks: Mark[], mark: Mark): Mark[] {
  return marks.some(({ type }) => type === mark.type) ? marks : [...marks, mark];
}
