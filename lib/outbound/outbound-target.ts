import { isIP } from "node:net";
import { isPublicAddress } from "#lib/outbound/is-public-address.ts";
import { OutboundFailure } from "#lib/outbound/outbound-failure.ts";

const PORTS = new Set(["", "80", "443", "8080", "8443"]);
const LONGEST = 2_000;

/**
 * The address to send something to, as far as it can be judged without looking the name up: http or https, a port
 * of the web, no credentials, no address of this network. Throws OutboundFailure. `mayBeLocal` allows any port and
 * any network, for tests and development.
 */
export function outboundTarget(address: string, { mayBeLocal }: { mayBeLocal: boolean }): URL {
  const url = address.length > LONGEST ? null : URL.parse(address);
  if (!url || !["http:", "https:"].includes(url.protocol)) {
    throw refused("This is not an address of the web, http or https.");
  }
  if (url.username || url.password) throw refused("The address holds a password.");
  if (mayBeLocal) return url;
  if (!PORTS.has(url.port)) throw refused(`Port ${url.port} is not one of the web.`);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const isForeign = isIP(host) ? isPublicAddress(host) : isPublicName(host);
  if (!isForeign) throw refused("The address is not one of the public internet.");
  return url;
}

/** Names that are never public (RFC 6761, RFC 6762, RFC 8375, ICANN's .internal); others are judged by their address. */
function isPublicName(host: string): boolean {
  const name = host.replace(/\.$/, "");
  return name.includes(".") && !/\.(localhost|local|internal|home\.arpa)$/.test(name);
}

function refused(message: string): OutboundFailure {
  return new OutboundFailure(message, { isFinal: true });
}
