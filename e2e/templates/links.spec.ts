import { type CrawledPage, crawlSite, withoutFragment } from "#e2e/support/crawl-site.ts";
import { expect, test } from "#e2e/support/reader-test.ts";

test("no link of the whole demonstration is broken, in its pages and its feeds, nor the place in a page that it leads to", async ({
  request,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const pages = await crawlSite(request, `${baseURL}/`);
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
