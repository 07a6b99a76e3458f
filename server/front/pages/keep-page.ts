import type { Encoding } from "#server/front/http/accepted-encoding.ts";
import { etag } from "#server/front/http/etag.ts";
import type { Answer, KeptPage, Page, Shelf } from "#server/front/pages/page.ts";

/** A cache between us and the reader may keep a page, and asks each time whether it is still true. */
export const KEPT_CACHE_CONTROL = "public, max-age=0, must-revalidate";

const MOST_TAG_BYTES = 4_096;
const OVERHEAD_BYTES = 2_048;

/** A page with its answers made, ready for the store. `current` says whether it is proven true now. */
export function keepPage(page: Page, shelf: Shelf, current: boolean): KeptPage {
  const shared = [...page.headers, ...cacheHeaders(page.tags)];
  const answers = {
    br: answerIn("br", page, shared),
    gzip: answerIn("gzip", page, shared),
    identity: answerIn("identity", page, shared),
  };
  const lastModified = page.status === 200 ? lastModifiedOf(page) : undefined;
  return { ...page, shelf, current, used: true, bytes: sizeOf(page), answers, lastModified };
}

/** Milliseconds since 1970 of the page's Last-Modified; undefined without one that can be read. */
export function lastModifiedOf({ headers }: Page): number | undefined {
  const place = headers.findIndex(
    (name, index) => index % 2 === 0 && name.toLowerCase() === "last-modified",
  );
  const at = place < 0 ? Number.NaN : Date.parse(headers[place + 1]!);
  return Number.isNaN(at) ? undefined : at;
}

/** The coding in which a page is really sent to somebody who accepts `wanted`. */
export function codingOf(page: Page, wanted: Encoding): Encoding {
  return page.bodies[wanted] ? wanted : "identity";
}

function answerIn(wanted: Encoding, page: Page, shared: string[]): Answer {
  const encoding = codingOf(page, wanted);
  const body = page.bodies[encoding] ?? page.bodies.identity;
  const tag = etag(page.digest, encoding);
  const notModified = [...shared, "ETag", tag];
  return {
    etag: tag,
    notModified,
    body,
    headers: [...notModified, ...bodyHeaders(encoding, body)],
  };
}

/** Headers that describe the bytes sent. */
export function bodyHeaders(encoding: Encoding, body: Buffer): string[] {
  const length = ["Content-Length", String(body.length)];
  return encoding === "identity" ? length : ["Content-Encoding", encoding, ...length];
}

function cacheHeaders(tags: string[]): string[] {
  const list = tagList(tags);
  const always = ["Cache-Control", KEPT_CACHE_CONTROL, "Vary", "Accept-Encoding"];
  return list === "" ? always : [...always, "Cache-Tag", list];
}

/** Tags that a CDN can purge by; those past 4 kB are left out, since the CDN revalidates in any case. */
function tagList(tags: string[]): string {
  let list = "";
  for (const tag of tags) {
    if (!/^[!-+\--~]+$/.test(tag) || tag === "*") continue;
    if (list.length + tag.length > MOST_TAG_BYTES) return list;
    list += list === "" ? tag : `,${tag}`;
  }
  return list;
}

function sizeOf({ bodies, headers, tags, key }: Page): number {
  const texts = 6 * headers.join("").length + 4 * tags.join("").length + 2 * key.length;
  const buffers = Object.values(bodies).reduce((sum: number, body: Buffer) => sum + body.length, 0);
  return buffers + texts + OVERHEAD_BYTES;
}
