import type { HtmlElement } from "#features/transfer/html/html-node.ts";
import type { PictureReference } from "#features/transfer/html/html-sources.ts";
import { webUrl } from "#features/transfer/html/safe-url.ts";

const LAZY_SOURCES = ["data-orig-file", "data-src", "data-lazy-src", "data-full-url"];

/** What an `img` shows; undefined for a tracking pixel and for what has no address. */
export function pictureReference({ attribs }: HtmlElement): PictureReference | undefined {
  if (Number(attribs.width) === 1 && Number(attribs.height) === 1) return undefined;
  const named = [attribs.src, ...LAZY_SOURCES.map((name) => attribs[name])];
  const url = named.map(webUrl).find((address) => address !== undefined);
  if (!url) return undefined;
  const externalId = /(?:^|\s)wp-image-(\d+)/.exec(attribs.class ?? "")?.[1] ?? attribs["data-id"];
  return { url, externalId };
}
