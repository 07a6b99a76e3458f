import type { lookup as systemLookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { isPublicAddress } from "#lib/outbound/is-public-address.ts";
import { OutboundFailure } from "#lib/outbound/outbound-failure.ts";

/** Gives a connection only addresses that are public; one that is not refuses them all. */
export function checkedLookup(look: typeof systemLookup): LookupFunction {
  return (hostname, options, callback) => {
    look(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      if (addresses.length === 0 || !addresses.every(({ address }) => isPublicAddress(address))) {
        const refusal = new OutboundFailure("The name leads to an address inside a network.", {
          isFinal: true,
        });
        return callback(refusal, []);
      }
      const [first] = addresses;
      if (options.all) callback(null, addresses);
      else callback(null, first!.address, first!.family);
    });
  };
}
