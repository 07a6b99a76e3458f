import type { HtmlElement } from "#features/transfer/html/html-node.ts";

/** Whether readers of the old page could not see an element: links that a break-in left are often hidden so. */
export function isHidden({ attribs }: HtmlElement): boolean {
  return (
    "hidden" in attribs || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style ?? "")
  );
}
