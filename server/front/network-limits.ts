import { createHash, randomBytes } from "node:crypto";
import { isIPv6 } from "node:net";

/** How often one thing counts for one network in a day, by the kind that its name begins with; others have no limit. */
export const MOST_FOR_NETWORK: Readonly<Record<string, number>> = {
  // An office, a school or a mobile carrier stands behind one address.
  "placement:": 200,
  "click:": 20,
};

/** Pairs of network and thing that are told apart; past them all are forgotten, and each may count anew. */
const MOST_PAIRS = 50_000;

export interface NetworkLimits {
  /** Notes one more; false where the network has had its share of today. */
  allows(name: string, address: () => string): boolean;
}

/**
 * Limits per network, in memory, for a day in UTC. No address is kept: what is remembered are digests with a key that
 * is made anew each day and stands nowhere else, so that nobody can tell from them who it was.
 */
export function createNetworkLimits(
  now: () => Date = () => new Date(),
  mostPairs = MOST_PAIRS,
): NetworkLimits {
  let key = randomBytes(32);
  let date = "";
  let had = new Map<string, number>();

  function forget(today: string): void {
    date = today;
    key = randomBytes(32);
    had = new Map();
  }

  return {
    allows(name, address) {
      const limit = MOST_FOR_NETWORK[name.slice(0, name.indexOf(":") + 1)];
      if (limit === undefined) return true;
      const today = now().toISOString().slice(0, 10);
      if (date !== today || had.size >= mostPairs) forget(today);
      const pair = `${networkOf(address())} ${name}`;
      const digest = createHash("sha256").update(key).update(pair).digest("base64").slice(0, 16);
      const before = had.get(digest) ?? 0;
      if (before >= limit) return false;
      had.set(digest, before + 1);
      return true;
    },
  };
}

/** What is given to one customer: an IPv4 address, or the first half of an IPv6 one (RFC 6177). */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = "", tail] = address.toLowerCase().split("%", 1)[0]!.split("::");
  const first = head === "" ? [] : head.split(":");
  const last = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length);
  return [...first, ...Array<string>(zeros).fill("0"), ...last].slice(0, 4).join(":");
}
