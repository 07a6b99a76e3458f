import type { APIRequestContext } from "@playwright/test";
import sharp from "sharp";
import { type ReadHead, readHead } from "#e2e/support/read-head.ts";
import { expect, test } from "#e2e/support/reader-test.ts";
import { TEMPLATES } from "#scripts/templates.ts";

/** What other sites fetch at most. */
const MOST_PICTURE_BYTES = 300_000;

const FEEDS = ["application/rss+xml", "application/atom+xml", "application/feed+json"];

for (const { name, path, status = 200, isHidden } of TEMPLATES) {
  test(`D6: the head of the ${name} says what it is, where, and shows a picture`, async ({
    request,
    baseURL,
  }) => {
    const head = await headAt(request, path);
    const one = (property: string) => onlyOne(head, property);
    expect(head.title).not.toBe("");
    expect(one("description")).not.toBe("");
    expect(one("robots")).toContain("max-image-preview:large");
    expect(one("robots").includes("noindex")).toBe(Boolean(isHidden) || status !== 200);
    if (status !== 200) return;
    const [canonical, ...others] = linksOf(head, "canonical");
    expect(others).toEqual([]);
    expect(URL.canParse(canonical!.href!)).toBe(true);
    expect(new URL(one("og:url")).href).toBe(new URL(path, baseURL).href);
    for (const property of ["og:title", "og:description", "og:site_name", "og:type"])
      expect(one(property), property).not.toBe("");
    expect(one("og:locale")).toMatch(/^[a-z]{2,3}_[A-Z]{2}$/);
    expect(one("twitter:card")).toBe("summary_large_image");
    expect(one("og:image:alt")).not.toBe("");
    const picture = await request.get(one("og:image"));
    expect(picture.status()).toBe(200);
    expect(picture.headers()["content-type"]).toBe(one("og:image:type"));
    const bytes = await picture.body();
    expect(bytes.byteLength).toBeLessThanOrEqual(MOST_PICTURE_BYTES);
    expect(await sharp(bytes).metadata()).toMatchObject({
      width: Number(one("og:image:width")),
      height: Number(one("og:image:height")),
    });
  });
}

test("D6: no two pages have the same title, description or canonical address", async ({
  request,
}) => {
  test.setTimeout(120_000);
  const seen = new Map<string, string>();
  const repeated: string[] = [];
  for (const { name, path, status = 200 } of TEMPLATES) {
    const head = await headAt(request, path);
    const canonical = status === 200 ? linksOf(head, "canonical")[0]!.href! : path;
    for (const words of [head.title, onlyOne(head, "description"), canonical]) {
      const other = seen.get(words);
      if (other && other !== path) repeated.push(`${name} and ${other}: ${words}`);
      seen.set(words, path);
    }
  }
  expect(repeated).toEqual([]);
});

test("D6: every feed, icon and manifest that a page names is there, in its type", async ({
  request,
}) => {
  test.setTimeout(120_000);
  const asked = new Map<string, string>();
  for (const { path } of TEMPLATES) {
    const { links } = await headAt(request, path);
    for (const { rel, type, href = "" } of links) {
      if (rel === "alternate" && type && FEEDS.includes(type)) asked.set(href, type);
      if (rel === "icon") asked.set(href, type!);
      if (rel === "apple-touch-icon") asked.set(href, "image/png");
      if (rel === "manifest") asked.set(href, "application/manifest+json");
    }
  }
  for (const type of [...FEEDS, "image/svg+xml", "image/png", "application/manifest+json"])
    expect([...asked.values()]).toContain(type);
  expect([...asked.keys()]).toContainEqual(expect.stringMatching(/\/authors\/.*\/feed\.xml$/));
  for (const [href, type] of asked) {
    const response = await request.get(href);
    expect(`${response.status()} ${response.headers()["content-type"]?.split(";")[0]}`, href).toBe(
      `200 ${type}`,
    );
  }
});

test("D6: the manifest's icons have the sizes that it says", async ({ request }) => {
  const { icons } = await (await request.get("/manifest.webmanifest")).json();
  for (const { src, sizes, type } of icons) {
    const icon = await request.get(src);
    expect(icon.headers()["content-type"]).toBe(type);
    const { width, height } = await sharp(await icon.body()).metadata();
    expect(`${width}x${height}`).toBe(sizes);
  }
});

test("D6: a story says when it was made, by whom, and about what", async ({ request, baseURL }) => {
  const head = await headAt(request, "/migration/two-candidates-one-chair");
  expect(onlyOne(head, "og:type")).toBe("article");
  for (const property of ["article:published_time", "article:modified_time"])
    expect(Date.parse(onlyOne(head, property))).toBeLessThanOrEqual(Date.now());
  expect(onlyOne(head, "article:section")).toBe("Migration");
  expect(head.meta.get("article:tag")).toContain("Donors");
  expect(head.meta.get("article:author")).toEqual([
    `${baseURL}/authors/amara-diallo`,
    `${baseURL}/authors/jonas-weil`,
  ]);
  expect(onlyOne(head, "fediverse:creator")).toBe("@amara_diallo@ledger.example");
});

test("D6: a story is soon shown by a picture of its own, with its headline where it has none", async ({
  request,
}) => {
  test.setTimeout(120_000);
  for (const path of ["/migration/two-candidates-one-chair", "/rights/laissez-finir-le-temoin"]) {
    const ownPicture = async () => onlyOne(await headAt(request, path), "og:image");
    await expect.poll(ownPicture, { timeout: 60_000 }).toContain("-1200x630.jpg");
  }
});

test("D6: a later page of a list has an address and a title of its own, outside search engines", async ({
  request,
  baseURL,
}) => {
  const later = `/migration?after=${Date.now()}-1`;
  const [first, second] = [await headAt(request, "/migration"), await headAt(request, later)];
  expect(linksOf(second, "canonical")[0]!.href).toBe(`${baseURL}${later}`);
  expect(linksOf(first, "canonical")[0]!.href).toBe(`${baseURL}/migration`);
  expect(second.title).not.toBe(first.title);
  expect(onlyOne(second, "robots")).toBe("noindex, follow, max-image-preview:large");
});

test("A2: the versions of a story name each other and themselves, and agree on the one for others", async ({
  request,
}) => {
  let groups = 0;
  for (const { path } of TEMPLATES) {
    const own = await headAt(request, path);
    const versions = languagesOf(own);
    if (Object.keys(versions).length === 0) continue;
    groups += 1;
    expect(Object.values(versions)).toContain(linksOf(own, "canonical")[0]!.href);
    expect(versions).toHaveProperty("x-default");
    for (const [language, href] of Object.entries(versions)) {
      const html = await (await request.get(href)).text();
      expect(languagesOf(readHead(html)), href).toEqual(versions);
      if (language !== "x-default") expect(html).toContain(`lang="${language}"`);
    }
  }
  expect(groups).toBeGreaterThanOrEqual(2);
});

async function headAt(request: APIRequestContext, path: string): Promise<ReadHead> {
  return readHead(await (await request.get(path)).text());
}

function onlyOne({ meta }: ReadHead, name: string): string {
  const found = meta.get(name) ?? [];
  expect(found, name).toHaveLength(1);
  return found[0]!;
}

function linksOf({ links }: ReadHead, rel: string) {
  return links.filter((link) => link.rel === rel);
}

function languagesOf(head: ReadHead): Record<string, string> {
  const versions = linksOf(head, "alternate").filter(({ hreflang }) => hreflang);
  return Object.fromEntries(versions.map(({ hreflang, href }) => [hreflang!, href!]));
}
