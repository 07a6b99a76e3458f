import type { HtmlElement, HtmlNode } from "#features/transfer/html/html-node.ts";
import type { PasteStep } from "#features/transfer/paste/paste-steps.ts";
import { mapElements } from "#features/transfer/paste/steps/map-elements.ts";
import { newElement } from "#features/transfer/paste/steps/new-element.ts";
import { styleOf } from "#features/transfer/paste/steps/style-of.ts";

const HEADINGS = /^h[1-6]$/;

/** Bold, italic, struck and raised words that are said by a style; bold and italic that a style takes back. */
export const meantStyles: PasteStep = (nodes) => mapElements(nodes, meant);

function meant(element: HtmlElement): HtmlNode[] {
  if (/^(?:b|strong)$/.test(element.name) && isLight(element)) return element.children;
  if (/^(?:i|em)$/.test(element.name) && styleOf(element, "font-style") === "normal") {
    return element.children;
  }
  if (HEADINGS.test(element.name)) {
    element.children = mapElements(element.children, withoutBold);
    return [element];
  }
  if (element.name !== "span" && element.name !== "font") return [element];
  const wrapped = marksOf(element).reduce<HtmlNode[]>(
    (children, name) => [newElement(name, children)],
    element.children,
  );
  return element.attribs.lang ? [{ ...element, children: wrapped }] : wrapped;
}

function marksOf(element: HtmlElement): string[] {
  const raised = styleOf(element, "vertical-align");
  return [
    isBold(element) ? "b" : "",
    styleOf(element, "font-style") === "italic" ? "i" : "",
    /line-through/.test(
      `${styleOf(element, "text-decoration")} ${styleOf(element, "text-decoration-line")}`,
    )
      ? "s"
      : "",
    raised === "super" ? "sup" : "",
    raised === "sub" ? "sub" : "",
  ].filter(Boolean);
}

function isBold(element: HtmlElement): boolean {
  const weight = styleOf(element, "font-weight");
  return weight === "bold" || weight === "bolder" || Number(weight) >= 600;
}

function isLight(element: HtmlElement): boolean {
  const weight = styleOf(element, "font-weight");
  return weight === "normal" || (weight !== "" && Number(weight) < 600);
}

/** A heading is bold by itself. */
function withoutBold(element: HtmlElement): HtmlNode[] {
  return /^(?:b|strong)$/.test(element.name) ? element.children : [element];
}
