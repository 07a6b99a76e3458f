import { expectKnownAgain } from "#e2e/support/conditional.ts";
import { forgetOther, openOtherSite } from "#e2e/support/other-site.ts";
import { expect, test } from "#e2e/support/reader-test.ts";
import { faultsByDescription } from "#features/api/test/faults-by-description.ts";
import { apiUrl } from "#features/api/urls.ts";

const LISTS = ["articles", "sections", "topics", "authors", "series"];
const FILTERS = { sections: "section", topics: "topic", authors: "author", series: "series" };

test("D11: every answer of a crawl over the interface is as its description says, kept, and for everybody", async ({
  request,
}) => {
  test.setTimeout(300_000);
  const description = await (await request.get(apiUrl("openapi.json"))).json();
  const faults = faultsByDescription(description);
  const waiting = LISTS.map((list) => apiUrl(list));
  const seen = new Map<string, number>();
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    if (seen.has(path)) continue;
    const response = await request.get(path);
    const headers = response.headers();
    const body = await response.json();
    seen.set(path, body.items?.length ?? 0);
    expect(
      faults(response.url(), {
        status: response.status(),
        contentType: headers["content-type"]!,
        body,
      }),
    ).toEqual([]);
    expect(headers).toMatchObject({
      "access-control-allow-origin": "*",
      "content-security-policy": expect.stringMatching(/^default-src 'none'/),
    });
    await expectKnownAgain(request, path);
    waiting.push(...nextOf(path, body));
  }
  expect([...seen.keys()].filter((path) => /articles\/\d+$/.test(path)).length).toBeGreaterThan(35);
  const filtered = [...seen].filter(([path]) => /\?(topic|author|series)=/.test(path));
  expect(filtered.length).toBeGreaterThan(15);
  expect(filtered.filter(([, count]) => count === 0)).toEqual([]);
});

test("D11: a script of another site may read, and nothing may be written", async ({
  page,
  request,
  baseURL,
  traffic,
}) => {
  const other = await openOtherSite("<!doctype html><title>Other</title>");
  await page.goto(other.address);
  const count = await page.evaluate(
    async (address) => {
      const response = await fetch(address, { headers: { "If-None-Match": '"none"' } });
      return (await response.json()).items.length;
    },
    `${baseURL}${apiUrl("articles")}`,
  );
  expect(count).toBe(20);
  forgetOther(traffic, other);
  await other.close();
  const refused = await request.post(apiUrl("articles"), { data: {} });
  expect([refused.status(), refused.headers().allow]).toEqual([405, "GET, HEAD, OPTIONS"]);
});

/** Where an answer leads: its next page, its stories, and the stories of what it lists. */
function nextOf(path: string, body: { items?: Listed[]; next?: string | null }): string[] {
  const next = body.next ? [body.next] : [];
  const stories = (body.items ?? []).flatMap(({ apiUrl: story }) => (story ? [story] : []));
  const list = path.split("/").at(-1) as keyof typeof FILTERS;
  const filters = FILTERS[list]
    ? (body.items ?? []).map(
        ({ slug }) => `${apiUrl("articles")}?${FILTERS[list]}=${encodeURIComponent(slug!)}`,
      )
    : [];
  return [...next, ...stories, ...filters];
}

interface Listed {
  slug?: string;
  apiUrl?: string;
}
