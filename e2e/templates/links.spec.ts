import type { APIRequestContext } from "@playwright/test";
import { type CrawledPage, crawlSite, withoutFragment } from "#e2e/support/crawl-site.ts";
import { readSitemaps } from "#e2e/support/read-sitemaps.ts";
import { expect, test } from "#e2e/support/reader-test.ts";

let crawl: Map<string, CrawledPage> | undefined;

test("no link of the whole demonstration is broken, in its pages and its feeds, nor the place in a page that it leads to", async ({
  request,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const pages = await crawled(request, `${baseURL}/`);
  expect(pages.size).toBeGreaterThan(100);
  const broken = [...pages].flatMap(([address, page]) =>
    page.links.flatMap((link) => {
      const fault = faultOf(link, pages, baseURL!);
      return fault ? [`${address} → ${link}: ${fault}`] : [];
    }),
  );
  expect(broken).toEqual([]);
  const kinds = [...pages.values()].map(({ contentType }) => contentType.split(";")[0]);
  expect(kinds).toEqual(
    expect.arrayContaining([
      "text/html",
      "image/jpeg",
      "image/avif",
      "application/rss+xml",
      "application/atom+xml",
      "application/feed+json",
    ]),
  );
});

test("D3: the sitemaps have the canonical, indexable, live pages that a crawl finds, and no others", async ({
  request,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const pages = await crawled(request, `${baseURL}/`);
  const found = [...pages].flatMap(([address, page]) => {
    const isPage = page.status === 200 && page.contentType.startsWith("text/html");
    const isCanonical = new URL(page.canonical ?? "", address).href === address;
    return isPage && isCanonical && !page.robots.includes("noindex") ? [address] : [];
  });
  const told = [...(await readSitemaps(request)).values()].flat();
  expect(found.length).toBeGreaterThan(60);
  expect(new Set(told).size, "no address twice").toBe(told.length);
  const missing = found.filter((address) => !told.includes(address));
  const unreachable = told.filter((address) => !found.includes(address));
  expect({ missing, unreachable }).toEqual({ missing: [], unreachable: [] });
});

/** The whole site, read once for all that is asked of it. */
async function crawled(request: APIRequestContext, start: string) {
  crawl ??= await crawlSite(request, start);
  return crawl;
}

function faultOf(link: string, pages: Map<string, CrawledPage>, site: string): string | undefined {
  if (link.startsWith("broken:")) return "not an address";
  if (!link.startsWith(`${site}/`)) return undefined;
  const target = pages.get(withoutFragment(link));
  if (!target) return "never asked for";
  // A withdrawn story says why at its address, and lists of corrections lead there.
  if (target.status >= 400 && target.status !== 410) return `status ${target.status}`;
  const fragment = decodeURIComponent(new URL(link).hash.slice(1));
  if (fragment === "" || fragment.startsWith(":~:") || target.ids.has(fragment)) return undefined;
  return "no such place in the page";
}
