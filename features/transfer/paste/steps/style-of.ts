import type { HtmlElement } from "#features/transfer/html/html-node.ts";

/** One property of an element's `style`, in lower case; empty where there is none. */
export function styleOf({ attribs }: HtmlElement, property: string): string {
  for (const declaration of (attribs.style ?? "").split(";")) {
    const colon = declaration.indexOf(":");
    if (declaration.slice(0, colon).trim().toLowerCase() !== property) continue;
    return declaration
      .slice(colon + 1)
      .trim()
      .toLowerCase();
  }
  return "";
}
