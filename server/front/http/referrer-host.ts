import { isIP } from "node:net";

const LONGEST = 100;

/**
 * The host of the page that led here, without "www."; undefined where none is named, where it is the site itself,
 * and where it is no public name. Nothing else of the address is looked at.
 */
export function referrerHost(referrer: string | undefined, ownHost: string): string | undefined {
  if (referrer === undefined) return undefined;
  const url = URL.parse(referrer);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const host = bare(url.hostname);
  const isName = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) && isIP(host) === 0;
  return isName && host.length <= LONGEST && host !== bare(ownHost) ? host : undefined;
}

function bare(host: string): string {
  return host.replace(/^www\./, "").replace(/\.$/, "");
}
