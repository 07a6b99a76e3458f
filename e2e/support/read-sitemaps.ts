import type { APIRequestContext } from "@playwright/test";
import { readXmlTree } from "#features/feeds/test/xml-tree.ts";
import { sitemapUrl } from "#features/sitemaps/urls.ts";

/** Every address of the site's sitemaps, by the name of its part. */
export async function readSitemaps(request: APIRequestContext): Promise<Map<string, string[]>> {
  const parts = new Map<string, string[]>();
  for (const address of await locations(request, sitemapUrl())) {
    const [, name = ""] = /\/sitemap-(.+)\.xml$/.exec(address) ?? [];
    parts.set(name, await locations(request, address));
  }
  return parts;
}

async function locations(request: APIRequestContext, address: string): Promise<string[]> {
  const response = await request.get(address);
  if (response.status() !== 200) throw new Error(`${address} is ${response.status()}.`);
  const { children } = readXmlTree(await response.text());
  return children.map((entry) => entry.children.find(({ name }) => name === "loc")!.text);
}
