import type { IncomingMessage } from "node:http";

/** Paths to which others may post: each proves its right in another way (a token in the address, a signature). */
export const OPEN_TO_OTHERS = ["/api/unsubscribe", "/api/webhooks"] as const;

const READING = new Set(["GET", "HEAD", "OPTIONS"]);

/** Whether the method may change something. */
export function changesState(method: string | undefined): boolean {
  return !READING.has(method ?? "GET");
}

/**
 * Whether a request that changes state was sent by a page of this site: the host of `Origin`, or of `Referer`
 * where there is no Origin, is the host that was asked or the site's own. Neither header: no.
 */
export function isFromThisSite(request: IncomingMessage, siteUrl: string): boolean {
  const host = senderHost(request);
  if (!host) return false;
  return host === request.headers.host?.toLowerCase() || host === new URL(siteUrl).host;
}

/** Whether `path` takes posts from anywhere. */
export function isOpenToOthers(path: string): boolean {
  return OPEN_TO_OTHERS.some((open) => path === open || path.startsWith(`${open}/`));
}

function senderHost(request: IncomingMessage): string | undefined {
  const sender = request.headers.origin ?? request.headers.referer;
  const url = sender === undefined ? null : URL.parse(sender);
  if (url?.protocol !== "http:" && url?.protocol !== "https:") return undefined;
  return url.host;
}
