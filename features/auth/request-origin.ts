import { isIPv6 } from "node:net";
import { headers } from "next/headers";
import { signatureOf } from "#lib/signature.ts";

/** Who asks, as far as the network says. */
export interface RequestOrigin {
  /** Keyed hash of the network address: enough to count by, nothing to look up. */
  networkHash: string;
  userAgent: string;
}

/** Reads the headers that the front wrote; it replaces what a client claims. */
export async function requestOrigin(): Promise<RequestOrigin> {
  const sent = await headers();
  const address = sent.get("x-forwarded-for")?.split(",")[0]?.trim() || "unknown";
  return {
    networkHash: signatureOf("network", countedNetwork(address)),
    userAgent: (sent.get("user-agent") ?? "").slice(0, 300),
  };
}

/** One household or server of IPv6 has a whole /64. */
function countedNetwork(address: string): string {
  if (!isIPv6(address) || address.includes(".")) return address;
  const [head = "", tail] = address.toLowerCase().split("::");
  const groups = head === "" ? [] : head.split(":");
  const rest = tail ? tail.split(":") : [];
  const filled = [...groups, ...Array(Math.max(0, 8 - groups.length - rest.length)).fill("0")];
  return filled.slice(0, 4).join(":");
}
