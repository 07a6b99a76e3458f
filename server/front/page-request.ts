import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { deskPolicy } from "#server/front/http/content-policy.ts";

/** Next reads the nonce of a document's scripts from this header of the request. */
export const NONCE_HEADER = "content-security-policy";

/**
 * The request of a cacheable render: path and allowed parameters, the site's own host, and nothing that a
 * client sent, so that no header can change kept bytes.
 */
export function pageRequest({
  key,
  siteUrl,
  nonce,
}: {
  key: string;
  siteUrl: string;
  nonce: string;
}): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  const { host, protocol } = new URL(siteUrl);
  request.method = "GET";
  request.url = key;
  request.httpVersion = "1.1";
  request.httpVersionMajor = 1;
  request.httpVersionMinor = 1;
  request.headers = {
    host,
    accept: "text/html",
    // Next streams metadata after the head for a client without this header.
    "user-agent": "standfirst",
    "x-forwarded-host": host,
    "x-forwarded-proto": protocol.slice(0, -1),
    [NONCE_HEADER]: deskPolicy(nonce),
  };
  request.complete = true;
  request.push(null);
  return request;
}
