import type { HtmlElement } from "#features/transfer/html/html-node.ts";
import type { PasteStep } from "#features/transfer/paste/paste-steps.ts";
import { mapElements } from "#features/transfer/paste/steps/map-elements.ts";

const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|_hsenc|_hsmi)$/i;

/** Links without who counted them: Google's way station and the parameters of trackers. A local one loses its place. */
export const plainLinks: PasteStep = (nodes) => mapElements(nodes, (element) => [plain(element)]);

function plain(element: HtmlElement): HtmlElement {
  const { href } = element.attribs;
  if (element.name !== "a" || href === undefined) return element;
  const { href: _, ...others } = element.attribs;
  const attribs = /^(?:#|file:|about:)/i.test(href) ? others : { ...others, href: untracked(href) };
  return { ...element, attribs };
}

function untracked(href: string): string {
  const url = URL.parse(href);
  if (!url || !/^https?:$/.test(url.protocol)) return href;
  const target =
    /(?:^|\.)google\.\w+(?:\.\w+)?$/.test(url.hostname) && url.pathname === "/url"
      ? (url.searchParams.get("q") ?? url.searchParams.get("url"))
      : null;
  if (target && /^https?:/.test(target)) return untracked(target);
  const tracking = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  if (tracking.length === 0) return href;
  for (const name of tracking) url.searchParams.delete(name);
  return url.href;
}
