import { inOneLine, readHead } from "#e2e/support/read-head.ts";
import { expect, test } from "#e2e/support/reader-test.ts";
import { TEMPLATES, type Template } from "#scripts/templates.ts";

/** Properties whose values are words; those of all others are addresses, dates, numbers and names of types. */
const WORDS = new Set(["name", "headline", "description", "text", "articleSection", "jobTitle"]);

/** What a template must say that it is. Others may say nothing. */
const TYPES: Record<string, string[]> = {
  "front page": ["WebSite"],
  section: ["CollectionPage"],
  column: ["CollectionPage"],
  topic: ["CollectionPage"],
  author: ["ProfilePage"],
  story: ["AnalysisNewsArticle", "BreadcrumbList"],
  "story in Arabic": ["BreadcrumbList"],
  "story in French": ["BreadcrumbList"],
};

/** A story to read; the page to republish one is not for those who read data. */
const isStory = ({ name, isHidden }: Template) => name.startsWith("story") && !isHidden;

type Data = { [name: string]: Data } | Data[] | string | number | boolean;
type Thing = { [name: string]: Data };

for (const { name, path } of TEMPLATES) {
  test(`D5: what the ${name} says in JSON-LD is what it shows`, async ({ request, baseURL }) => {
    const { data, text } = readHead(await (await request.get(path)).text());
    const things = data.flatMap(thingsOf);
    const types = things.map((thing) => thing["@type"]);
    for (const type of TYPES[name] ?? []) expect(types).toContain(type);
    const unseen = things.flatMap(wordsOf).filter((words) => !text.includes(inOneLine(words)));
    expect(unseen).toEqual([]);
    for (const address of things.flatMap(addressesOf))
      expect(address, "absolute").toMatch(/^https?:\/\//);
    for (const { url } of things) if (url) expect(String(url).startsWith(baseURL!)).toBe(true);
    for (const script of data) expect(script).not.toMatch(/&(amp|lt|gt|quot|#\d+);|<\/?[a-z]/i);
  });
}

for (const { name, path } of TEMPLATES.filter(isStory)) {
  test(`A4, D5: the ${name} names its authors in the order in which it shows them, its dates and its pictures`, async ({
    page,
    request,
  }) => {
    await page.goto(path);
    const html = await (await request.get(path)).text();
    const story = readHead(html)
      .data.flatMap(thingsOf)
      .find((thing) => "headline" in thing)!;
    const shown = await page.locator("article.story p.by a[rel=author]").allTextContents();
    expect((story.author as Thing[]).map((author) => author.name)).toEqual(shown);
    expect(shown.length).toBeGreaterThan(0);
    for (const author of story.author as Thing[])
      expect((await request.get(String(author.url))).status()).toBe(200);
    for (const image of (story.image ?? []) as string[])
      expect((await request.get(image)).status(), image).toBe(200);
    const shownAt = await page.locator("article.story time").first().getAttribute("datetime");
    expect(Math.floor(Date.parse(String(story.datePublished)) / 1000)).toBe(
      Date.parse(shownAt!) / 1000,
    );
    const publisher = story.publisher as Thing;
    for (const policy of ["ethicsPolicy", "correctionsPolicy", "masthead"])
      expect((await request.get(String(publisher[policy]))).status(), policy).toBe(200);
    expect((await request.get(String((publisher.logo as Thing).url))).status()).toBe(200);
  });
}

test("D5: the search that the front page offers to machines answers", async ({ request }) => {
  const { data } = readHead(await (await request.get("/")).text());
  const site = data.flatMap(thingsOf).find((thing) => thing["@type"] === "WebSite")!;
  const { target } = site.potentialAction as { target: Thing };
  const address = String(target.urlTemplate).replace("{words}", "migration");
  const found = await request.get(address);
  expect(found.status()).toBe(200);
  expect(readHead(await found.text()).text).toContain("migration");
});

function thingsOf(script: string): Thing[] {
  const { "@context": context, "@graph": graph, ...alone } = JSON.parse(script) as Thing;
  expect(context).toBe("https://schema.org");
  return graph ? (graph as Thing[]) : [alone];
}

function wordsOf(data: Data): string[] {
  return valuesOf(data, (name) => WORDS.has(name));
}

function addressesOf(data: Data): string[] {
  return valuesOf(data, (name) =>
    /^(url|item|image|isBasedOn|license|mainEntityOfPage)$/.test(name),
  );
}

function valuesOf(data: Data, isWanted: (name: string) => boolean): string[] {
  if (typeof data !== "object") return [];
  if (Array.isArray(data)) return data.flatMap((one) => valuesOf(one, isWanted));
  return Object.entries(data).flatMap(([name, value]) => {
    const own = isWanted(name) ? [value].flat().filter((one) => typeof one === "string") : [];
    return [...own, ...valuesOf(value, isWanted)];
  });
}
