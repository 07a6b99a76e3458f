import { expect, test } from "#e2e/support/reader-test.ts";
import { readXmlTree } from "#features/feeds/test/xml-tree.ts";
import { newsSitemapUrl } from "#features/sitemaps/urls.ts";

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
