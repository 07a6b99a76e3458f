import { lookup as systemLookup } from "node:dns";
import http, { type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import https from "node:https";
import type { LookupFunction } from "node:net";
import { checkedLookup } from "#lib/outbound/checked-lookup.ts";
import { failureOf } from "#lib/outbound/failure-of.ts";
import { outboundTarget } from "#lib/outbound/outbound-target.ts";

export interface OutboundRequest {
  url: string;
  headers: Record<string, string>;
  body: string;
  /** For all of it together: looking the name up, connecting, sending, and the head of the answer. */
  timeoutMs: number;
  /** Addresses of this network and any port are allowed: tests and development. */
  mayBeLocal: boolean;
  /** Looks a name up; the system's way unless given. */
  lookup?: typeof systemLookup;
}

export interface OutboundAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  /** The beginning of what was answered, at most 2 kB. */
  text: string;
}

const MOST_BYTES = 2_048;

/**
 * Posts to another host. The name is looked up once, and only the addresses that were checked are connected to, so
 * a name that changes its mind leads nowhere. A redirect is an answer and is not followed. Throws OutboundFailure.
 */
export async function sendOutbound(request: OutboundRequest): Promise<OutboundAnswer> {
  const target = outboundTarget(request.url, request);
  try {
    return await post(target, request);
  } catch (error) {
    throw failureOf(error, request);
  }
}

function post(target: URL, request: OutboundRequest): Promise<OutboundAnswer> {
  const { headers, body, timeoutMs, mayBeLocal } = request;
  const look = request.lookup ?? systemLookup;
  const client = target.protocol === "https:" ? https : http;
  return new Promise((resolve, reject) => {
    const sent = client.request(target, {
      method: "POST",
      agent: false,
      headers: { ...headers, "Content-Length": Buffer.byteLength(body) },
      lookup: mayBeLocal ? (look as LookupFunction) : checkedLookup(look),
      signal: AbortSignal.timeout(timeoutMs),
    });
    sent.on("error", reject);
    sent.on("response", (response) => {
      // From here on the status is known, whatever becomes of the rest.
      sent.off("error", reject).on("error", () => {});
      readBeginning(response).then((text) => {
        sent.destroy();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    sent.end(body);
  });
}

/** What came until the limit, the end, or the end of patience: the status is known already. */
async function readBeginning(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of response) {
      chunks.push(chunk as Buffer);
      bytes += (chunk as Buffer).length;
      if (bytes >= MOST_BYTES) break;
    }
  } catch {
    // Broken off or too slow; what is there is enough.
  }
  return Buffer.concat(chunks).toString("utf8", 0, MOST_BYTES);
}
