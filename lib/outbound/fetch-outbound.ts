import { lookup as systemLookup } from "node:dns";
import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import type { LookupFunction } from "node:net";
import { checkedLookup } from "#lib/outbound/checked-lookup.ts";
import { failureOf } from "#lib/outbound/failure-of.ts";
import { OutboundFailure } from "#lib/outbound/outbound-failure.ts";
import { outboundTarget } from "#lib/outbound/outbound-target.ts";

export interface OutboundFetch {
  url: string;
  /** For all of it together, redirects and the whole body included. */
  timeoutMs: number;
  /** A body that is larger is refused, whatever its head said. */
  mostBytes: number;
  /** Addresses of this network and any port are allowed: tests and development. */
  mayBeLocal: boolean;
  lookup?: typeof systemLookup;
}

export interface FetchedFile {
  /** Where it was found at last. */
  url: string;
  bytes: Buffer;
}

const MOST_REDIRECTS = 3;

/**
 * Gets a file of another host. Each address on the way is checked as `sendOutbound` checks its one, and only what was
 * checked is connected to. Throws OutboundFailure.
 */
export async function fetchOutbound(request: OutboundFetch): Promise<FetchedFile> {
  const signal = AbortSignal.timeout(request.timeoutMs);
  const failed = (error: unknown): never => {
    throw failureOf(signal.aborted ? signal.reason : error, request);
  };
  let url = request.url;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    const target = outboundTarget(url, request);
    const response = await get(target, { ...request, signal }).catch(failed);
    const { statusCode = 0, headers } = response;
    if (statusCode >= 300 && statusCode < 400 && headers.location) {
      response.destroy();
      const next = URL.parse(headers.location, target);
      if (!next) throw refusal("The redirect leads nowhere.");
      url = next.href;
      continue;
    }
    if (statusCode !== 200) {
      response.destroy();
      throw refusal(`The answer was HTTP ${statusCode}.`);
    }
    return { url: target.href, bytes: await readWhole(response, request.mostBytes).catch(failed) };
  }
  throw refusal("There are too many redirects.");
}

function get(
  target: URL,
  { lookup = systemLookup, mayBeLocal, signal }: OutboundFetch & { signal: AbortSignal },
): Promise<IncomingMessage> {
  const client = target.protocol === "https:" ? https : http;
  return new Promise((resolve, reject) => {
    const sent = client.get(target, {
      agent: false,
      headers: { Accept: "image/*", "User-Agent": "Standfirst" },
      lookup: mayBeLocal ? (lookup as LookupFunction) : checkedLookup(lookup),
      signal,
    });
    sent.on("error", reject).on("response", resolve);
  });
}

async function readWhole(response: IncomingMessage, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response) {
    bytes += (chunk as Buffer).length;
    if (bytes > mostBytes) {
      response.destroy();
      throw refusal("The file is too large.");
    }
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

function refusal(text: string): OutboundFailure {
  return new OutboundFailure(text, { isFinal: true });
}
