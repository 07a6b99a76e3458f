import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { clientAddress, trustedProxies } from "#server/front/http/client-address.ts";

const trusted = trustedProxies(["127.0.0.1", "10.0.0.0/8", "fd00::/8"]);

function addressOf(remoteAddress: string, forwarded?: string): string {
  const headers = forwarded === undefined ? {} : { "x-forwarded-for": forwarded };
  return clientAddress(
    { headers, socket: { remoteAddress } } as unknown as IncomingMessage,
    trusted,
  );
}

test.each([
  ["203.0.113.5", undefined, "203.0.113.5"],
  ["203.0.113.5", "198.51.100.7", "203.0.113.5"],
  ["127.0.0.1", "198.51.100.7", "198.51.100.7"],
  ["::ffff:127.0.0.1", "198.51.100.7", "198.51.100.7"],
  ["127.0.0.1", "192.0.2.66, 198.51.100.7, 10.1.2.3", "198.51.100.7"],
  ["127.0.0.1", "made up, 10.1.2.3", "10.1.2.3"],
  ["127.0.0.1", "", "127.0.0.1"],
  ["fd12::1", "2001:db8::7", "2001:db8::7"],
  ["", "198.51.100.7", ""],
])("a peer %s that says %s is %s", (peer, forwarded, expected) => {
  expect(addressOf(peer, forwarded)).toBe(expected);
});
