import type { IncomingMessage } from "node:http";
import type { FrontState } from "#server/front/front-state.ts";
import { clientAddress } from "#server/front/http/client-address.ts";
import { deskPolicy } from "#server/front/http/content-policy.ts";
import { NONCE_HEADER } from "#server/front/page-request.ts";

/** What proxies may say is read here once; what is left for the renderer can be believed. */
const REPLACED = ["forwarded", "x-real-ip", "x-forwarded-port", "x-forwarded-server"];

/** Conditions on bytes that a press will change, and codings that it would have to undo. */
const CONDITIONS = ["accept-encoding", "if-none-match", "if-modified-since", "range", "if-range"];

/** Prepares a client's own request for the renderer: one client address, the site's scheme, and the nonce. */
export function prepareOwnRequest(
  front: FrontState,
  request: IncomingMessage,
  nonce: string,
): void {
  const { headers } = request;
  const address = clientAddress(request, front.trusted);
  const site = new URL(front.siteUrl);
  for (const name of REPLACED) delete headers[name];
  headers["x-forwarded-for"] = address;
  headers["x-forwarded-proto"] = site.protocol.slice(0, -1);
  headers["x-forwarded-host"] = isSentBySite(request, site) ? site.host : headers.host;
  headers[NONCE_HEADER] = deskPolicy(nonce);
}

/** Takes away what only makes sense between the client and the front. Answers the codings accepted. */
export function withoutConditions(request: IncomingMessage): string | undefined {
  const accepted = request.headers["accept-encoding"] as string | undefined;
  for (const name of CONDITIONS) delete request.headers[name];
  return accepted;
}

/** Where a proxy renames the host, Next compares the sender with this instead. */
function isSentBySite({ headers }: IncomingMessage, site: URL): boolean {
  return headers.origin === site.origin;
}
