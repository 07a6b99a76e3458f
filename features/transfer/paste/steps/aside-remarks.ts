import { type HtmlElement, hasClass } from "#features/transfer/html/html-node.ts";
import type { PasteStep } from "#features/transfer/paste/paste-steps.ts";
import { mapElements } from "#features/transfer/paste/steps/map-elements.ts";
import { styleOf } from "#features/transfer/paste/steps/style-of.ts";

const REMARKS = new Set(["comment", "comment-list"]);

/** What stands beside a Word document, not in it: comments, words that were struck from it, drawing markup. */
export const asideRemarks: PasteStep = (nodes) =>
  mapElements(nodes, (element) => (isAside(element) ? undefined : [element]));

function isAside(element: HtmlElement): boolean {
  const isStruck =
    element.name === "del" && ("cite" in element.attribs || "datetime" in element.attribs);
  return (
    isStruck ||
    (/^(?:v|w|m|o):/.test(element.name) && element.name !== "o:p") ||
    hasClass(element, "MsoCommentReference") ||
    hasClass(element, "msocomanchor") ||
    hasClass(element, "msocomtxt") ||
    styleOf(element, "mso-special-character") === "comment" ||
    REMARKS.has(styleOf(element, "mso-element"))
  );
}
