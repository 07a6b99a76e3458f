import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import {
  newsSitemapDocument,
  sitemapDocument,
  sitemapIndexDocument,
} from "#features/sitemaps/sitemap-document.ts";

const site = new URL("https://ledger.example");
const place = { site, name: "The Ledger", timeZone: "America/New_York" };
const at = new Date("2026-10-20T13:40:00Z");

/** The texts of the elements with a name, read by a parser that refuses what is not well-formed. */
function texts(xml: string, name: string): string[] {
  const found: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let inside = false;
  parser.on("opentag", (tag) => {
    inside = tag.name === name;
    if (inside) found.push("");
  });
  parser.on("text", (text) => {
    if (inside) found.push(`${found.pop()}${text}`);
  });
  parser.on("closetag", () => {
    inside = false;
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}

describe("D3: sitemaps", () => {
  test("addresses are absolute and escaped, and a change that nobody knows of is not made up", () => {
    const entry = { changedAt: "2026-10-20T13:40:00Z", translations: [] };
    const xml = sitemapDocument(
      [
        { ...entry, path: "/paix/l%27eau" },
        { ...entry, path: "/topics/war&peace", changedAt: null },
      ],
      site,
    );
    expect(texts(xml, "loc")).toEqual([
      "https://ledger.example/paix/l%27eau",
      "https://ledger.example/topics/war&peace",
    ]);
    expect(texts(xml, "lastmod")).toEqual(["2026-10-20T13:40:00Z"]);
    expect(xml).toContain('xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"');
  });

  test("A2: each version of a story names all, itself too", () => {
    const translations = [
      { language: "ar", path: "/m/inda" },
      { language: "en", path: "/m/at" },
    ];
    const xml = sitemapDocument([{ path: "/m/at", changedAt: null, translations }], site);
    expect(xml).toContain(
      '<xhtml:link rel="alternate" hreflang="ar" href="https://ledger.example/m/inda"/>' +
        '<xhtml:link rel="alternate" hreflang="en" href="https://ledger.example/m/at"/>',
    );
  });

  test("the index names every part at the root, so that it may speak of all addresses", () => {
    const xml = sitemapIndexDocument([{ name: "stories-2026-10-2", changedAt: null }], site);
    expect(texts(xml, "loc")).toEqual(["https://ledger.example/sitemap-stories-2026-10-2.xml"]);
  });
});

describe("D4: the news sitemap", () => {
  test("says name and language of the publication, the date with its offset, and the headline as it is", () => {
    const xml = newsSitemapDocument(
      [{ path: "/m/at", headline: "War & <peace>", language: "fr-CH", publishedAt: at }],
      place,
    );
    expect(texts(xml, "news:name")).toEqual(["The Ledger"]);
    expect(texts(xml, "news:language")).toEqual(["fr"]);
    expect(texts(xml, "news:publication_date")).toEqual(["2026-10-20T09:40:00-04:00"]);
    expect(texts(xml, "news:title")).toEqual(["War & <peace>"]);
  });

  test.each([
    ["zh", "zh-cn"],
    ["zh-Hant", "zh-tw"],
    ["zh-TW", "zh-tw"],
    ["zh-Hans-SG", "zh-cn"],
    ["pt-BR", "pt"],
  ])("the language %s is told as %s", (language, told) => {
    const xml = newsSitemapDocument(
      [{ path: "/a/b", headline: "H", language, publishedAt: at }],
      place,
    );
    expect(texts(xml, "news:language")).toEqual([told]);
  });

  test("without a story it is empty and whole", () => {
    expect(texts(newsSitemapDocument([], place), "url")).toEqual([]);
  });
});
