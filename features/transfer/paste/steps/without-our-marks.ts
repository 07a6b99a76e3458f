import { elementsIn } from "#features/transfer/html/html-node.ts";
import type { PasteStep } from "#features/transfer/paste/paste-steps.ts";

/** The attributes by which the conversion knows what was put aside are ours alone to set. */
export const withoutOurMarks: PasteStep = (nodes) => {
  for (const { attribs } of elementsIn(nodes)) {
    delete attribs["data-standfirst"];
    delete attribs["data-fn"];
    delete attribs["data-word"];
  }
  return nodes;
};
