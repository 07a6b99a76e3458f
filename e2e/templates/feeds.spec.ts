import type { APIRequestContext } from "@playwright/test";
import { expectKnownAgain } from "#e2e/support/conditional.ts";
import { readSitemaps } from "#e2e/support/read-sitemaps.ts";
import { expect, test } from "#e2e/support/reader-test.ts";
import { lintFeed } from "#features/feeds/test/lint-feed.ts";
import { readXmlTree, type XmlTree } from "#features/feeds/test/xml-tree.ts";
import { FEED_TYPES, type FeedFormat, feedUrl } from "#features/feeds/urls.ts";

const FORMATS = Object.keys(FEED_TYPES) as FeedFormat[];
const LISTS = ["sections", "topics", "series", "authors"];
/** Far above what the demonstration has; past it the archives lead in a circle. */
const MOST_ARCHIVES = 200;

for (const format of FORMATS) {
  test(`D1, D2: every ${format} feed of the demonstration is valid, dated and known again, its archives too`, async ({
    request,
  }) => {
    test.setTimeout(300_000);
    const waiting = (await pagesWithFeeds(request)).map((page) => feedUrl(page, format));
    const seen = new Set<string>();
    const archives = new Set<string>();
    for (let path = waiting.pop(); path; path = waiting.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      const older = await check(request, path, format);
      if (older) archives.add(older);
      if (older) waiting.push(older);
      expect(archives.size).toBeLessThan(MOST_ARCHIVES);
    }
    expect(seen.size).toBeGreaterThan(20);
  });
}

test("D2: the three formats have the same items in the same order", async ({ request }) => {
  for (const page of await pagesWithFeeds(request)) {
    const [rss, atom, json] = await Promise.all(
      FORMATS.map(async (format) =>
        idsOf(await (await request.get(feedUrl(page, format))).text(), format),
      ),
    );
    expect(atom, page).toEqual(rss);
    expect(json, page).toEqual(rss);
  }
});

async function pagesWithFeeds(request: APIRequestContext): Promise<string[]> {
  const parts = await readSitemaps(request);
  const lists = LISTS.flatMap((part) => parts.get(part) ?? []);
  return ["/", ...lists.map((address) => new URL(address).pathname)];
}

/** Checks one document; answers the path of the next older archive, if there is one. */
async function check(request: APIRequestContext, path: string, format: FeedFormat) {
  const response = await request.get(path);
  const headers = response.headers();
  expect(response.status(), path).toBe(200);
  expect(headers["content-type"], path).toBe(`${FEED_TYPES[format]}; charset=utf-8`);
  expect(headers["last-modified"], path).toBeDefined();
  const text = await response.text();
  expect(lintFeed(text, { format, self: response.url() }), path).toEqual([]);
  await expectKnownAgain(request, path);
  const older = olderOf(text, format);
  return older && new URL(older).pathname;
}

function olderOf(text: string, format: FeedFormat): string | undefined {
  if (format === "json") return JSON.parse(text).next_url;
  const isOlder = ({ name, attributes }: XmlTree) =>
    name === "link" && attributes.rel === "prev-archive";
  return allOf(readXmlTree(text)).find(isOlder)?.attributes.href;
}

function idsOf(text: string, format: FeedFormat): string[] {
  if (format === "json") return JSON.parse(text).items.map(({ id }: { id: string }) => id);
  const [item, id] = format === "rss" ? ["item", "guid"] : ["entry", "id"];
  return allOf(readXmlTree(text))
    .filter(({ name }) => name === item)
    .map(({ children }) => children.find(({ name }) => name === id)!.text);
}

function allOf(tree: XmlTree): XmlTree[] {
  return [tree, ...tree.children.flatMap(allOf)];
}
