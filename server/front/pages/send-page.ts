import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { acceptedEncoding } from "#server/front/http/accepted-encoding.ts";
import { matchesEtag } from "#server/front/http/etag.ts";
import { bodyHeaders, codingOf } from "#server/front/pages/keep-page.ts";
import type { KeptPage, Page } from "#server/front/pages/page.ts";

/** Sends a kept page: 304 where the client has it, no body for HEAD. */
export function sendKept(request: IncomingMessage, response: ServerResponse, page: KeptPage): void {
  const { headers } = request;
  const answer = page.answers[acceptedEncoding(headers["accept-encoding"] as string | undefined)];
  page.used = true;
  if (isKnown(headers, answer.etag, page.lastModified)) {
    response.writeHead(304, answer.notModified).end();
    return;
  }
  response.writeHead(page.status, answer.headers);
  if (request.method === "HEAD") response.end();
  else response.end(answer.body);
}

/** Whether the client has it: by its tag, or by its date where no tag is named (RFC 9110, 13.2.2). */
function isKnown(
  headers: IncomingHttpHeaders,
  tag: string,
  lastModified: number | undefined,
): boolean {
  const tags = headers["if-none-match"];
  if (tags !== undefined) return matchesEtag(tags, tag);
  const since = headers["if-modified-since"];
  if (since === undefined || lastModified === undefined) return false;
  return Date.parse(since) >= lastModified;
}

/** Sends a page that nobody may keep; `extra` are more headers, as name and value in turn. */
export function sendUnkept(
  request: IncomingMessage,
  response: ServerResponse,
  { page, cacheControl, extra = [] }: { page: Page; cacheControl: string; extra?: string[] },
): void {
  const encoding = codingOf(page, acceptedEncoding(request.headers["accept-encoding"] as string));
  const body = page.bodies[encoding] ?? page.bodies.identity;
  const caching = ["Cache-Control", cacheControl, "Vary", "Accept-Encoding"];
  response.writeHead(page.status, [
    ...page.headers,
    ...caching,
    ...extra,
    ...bodyHeaders(encoding, body),
  ]);
  if (request.method === "HEAD") response.end();
  else response.end(body);
}
