import { readSitemaps } from "#e2e/support/read-sitemaps.ts";
import { expect, test } from "#e2e/support/reader-test.ts";
import { readXmlTree } from "#features/feeds/test/xml-tree.ts";
import { newsSitemapUrl, sitemapUrl } from "#features/sitemaps/urls.ts";

const NEWS = "http://www.google.com/schemas/sitemap-news/0.9";

test("D4: the news sitemap has what appeared in the last 48 hours, under the headline of its page", async ({
  request,
}) => {
  const response = await request.get(newsSitemapUrl());
  expect(response.headers()["content-type"]).toBe("application/xml; charset=utf-8");
  const { children } = readXmlTree(await response.text());
  expect(children.length).toBeLessThanOrEqual(1000);
  for (const { children: entry } of children) {
    const address = entry.find(({ name }) => name === "loc")!.text;
    const news = entry.find(({ name, namespace }) => name === "news" && namespace === NEWS)!;
    const textOf = (name: string) => news.children.find((child) => child.name === name)!.text;
    const at = textOf("publication_date");
    expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d([+-]\d\d:\d\d|Z)$/);
    expect(Date.now() - Date.parse(at)).toBeLessThan(48 * 3_600_000);
    const page = await (await request.get(address)).text();
    const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(page)![1]!.replace(/<[^>]*>/g, "");
    expect(heading.replaceAll("&amp;", "&").replaceAll("&#x27;", "'")).toBe(textOf("title"));
  }
});

test("D10: robots.txt names the sitemaps, and hides no page that they name from robots without a rule of their own", async ({
  request,
  baseURL,
}) => {
  const text = await (await request.get("/robots.txt")).text();
  const named = [...text.matchAll(/^Sitemap: (.+)$/gm)].map(([, address]) => address);
  expect(named).toEqual([sitemapUrl(), newsSitemapUrl()].map((path) => baseURL + path));
  const [, forAll = ""] = text.split(/^User-agent: \*$/m);
  const [own = ""] = forAll.split(/^User-agent: /m);
  const hidden = [...own.matchAll(/^Disallow: (.+)$/gm)].map(([, path]) => path!);
  const told = [...(await readSitemaps(request)).values()].flat();
  const shut = told.filter((address) =>
    hidden.some((path) => new URL(address).pathname.startsWith(path.replace(/\$$/, "\0"))),
  );
  expect(shut).toEqual([]);
});
