import { BlockList, isIP } from "node:net";

/** Not reachable by everybody, or not one machine (IANA IPv4 Special-Purpose Address Registry, RFC 6890; RFC 5771). */
const SPECIAL_IPV4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/3",
];

/** Within the global unicast space: protocol assignments, documentation, and 6to4, which holds an IPv4 address. */
const SPECIAL_IPV6 = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"];

/** Global unicast (RFC 4291, 2.4): all else is local, mapped, multicast or reserved. */
const GLOBAL_IPV6 = listOf(["2000::/3"], "ipv6");

/** An IPv4 address behind a translator (RFC 6052, 2.1), for hosts that have IPv6 alone. */
const TRANSLATED = listOf(["64:ff9b::/96"], "ipv6");

const specialIpv4 = listOf(SPECIAL_IPV4, "ipv4");
const specialIpv6 = listOf(SPECIAL_IPV6, "ipv6");

/** Whether an address is that of one machine of the public internet. False for what is no address. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !specialIpv4.check(address, "ipv4");
  if (family !== 6 || address.includes("%")) return false;
  if (TRANSLATED.check(address, "ipv6")) return isPublicAddress(lastFourBytes(address));
  return GLOBAL_IPV6.check(address, "ipv6") && !specialIpv6.check(address, "ipv6");
}

function lastFourBytes(address: string): string {
  const canonical = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [high = "0", low = "0"] = canonical.split(":").slice(-2);
  const bytes = Buffer.alloc(4);
  bytes.writeUInt16BE(Number.parseInt(high || "0", 16), 0);
  bytes.writeUInt16BE(Number.parseInt(low || "0", 16), 2);
  return bytes.join(".");
}

function listOf(ranges: readonly string[], family: "ipv4" | "ipv6"): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = "", prefix = ""] = range.split("/");
    list.addSubnet(network, Number(prefix), family);
  }
  return list;
}
