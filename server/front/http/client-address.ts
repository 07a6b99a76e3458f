import type { IncomingMessage } from "node:http";
import { BlockList, isIP } from "node:net";

/** Addresses and ranges (`10.0.0.0/8`) of proxies whose word on the client's address is taken. */
export function trustedProxies(list: readonly string[]): BlockList {
  const trusted = new BlockList();
  for (const entry of list) {
    const [address = "", prefix] = entry.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (prefix === undefined) trusted.addAddress(address, family);
    else trusted.addSubnet(address, Number(prefix), family);
  }
  return trusted;
}

/** The address nearest to us that no trusted proxy has: the client, or the first we cannot see behind. */
export function clientAddress(request: IncomingMessage, trusted: BlockList): string {
  const forwarded = String(request.headers["x-forwarded-for"] ?? "").split(",");
  let address = plain(request.socket.remoteAddress ?? "");
  while (isTrusted(address, trusted)) {
    const before = plain((forwarded.pop() ?? "").trim());
    if (isIP(before) === 0) return address;
    address = before;
  }
  return address;
}

function isTrusted(address: string, trusted: BlockList): boolean {
  const family = isIP(address);
  return family !== 0 && trusted.check(address, family === 6 ? "ipv6" : "ipv4");
}

/** An IPv4 address as itself, where the socket gives it in IPv6 form. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, "");
}
