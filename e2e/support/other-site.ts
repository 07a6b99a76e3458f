import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface OtherSite {
  /** Of another origin than the site's; on this machine, since a browser keeps others away from it. */
  address: string;
  close: () => Promise<void>;
}

/** Somebody else's site, which has this one page. */
export async function openOtherSite(html: string): Promise<OtherSite> {
  const server = createServer((_, response) =>
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { address: `http://127.0.0.1:${port}/`, close };
}

/** Its own requests, which a test has made on purpose, are no requests of a page of ours to another host. */
export function forgetOther(traffic: { foreign: string[] }, { address }: OtherSite): void {
  const others = traffic.foreign.filter((url) => !url.startsWith(address));
  traffic.foreign.splice(0, traffic.foreign.length, ...others);
}
