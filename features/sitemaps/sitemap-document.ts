import type { NewsEntry, SitemapEntry, SitemapPart } from "#features/sitemaps/sitemap-view.ts";
import { sitemapPartUrl } from "#features/sitemaps/urls.ts";
import { type XmlElement, xmlDocument, xmlElement } from "#lib/formats/write-xml.ts";
import { isoWithOffset } from "#lib/time/dates.ts";

const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
const NEWS = "http://www.google.com/schemas/sitemap-news/0.9";
const XHTML = "http://www.w3.org/1999/xhtml";

/** The index of all parts (sitemaps.org, "sitemapindex"). `site` is the publication's address, here and below. */
export function sitemapIndexDocument(parts: SitemapPart[], site: URL): string {
  const sitemaps = parts.map(({ name, changedAt }) =>
    xmlElement("sitemap", {}, ...location(sitemapPartUrl(name), changedAt, site)),
  );
  return xmlDocument(xmlElement("sitemapindex", { xmlns: SITEMAP }, ...sitemaps));
}

/** One part (sitemaps.org, "urlset"), with the languages of each address (Google, "localized versions"). */
export function sitemapDocument(entries: SitemapEntry[], site: URL): string {
  const urls = entries.map((entry) => urlOf(entry, site));
  return xmlDocument(xmlElement("urlset", { xmlns: SITEMAP, "xmlns:xhtml": XHTML }, ...urls));
}

/** The news sitemap (Google, sitemap-news/0.9); without a story it is empty and valid. */
export function newsSitemapDocument(
  entries: NewsEntry[],
  { site, name, timeZone }: { site: URL; name: string; timeZone: string },
): string {
  const urls = entries.map((entry) => newsOf(entry, { site, name, timeZone }));
  return xmlDocument(xmlElement("urlset", { xmlns: SITEMAP, "xmlns:news": NEWS }, ...urls));
}

function urlOf({ path, changedAt, translations }: SitemapEntry, site: URL): XmlElement {
  const alternates = translations.map((version) =>
    xmlElement("xhtml:link", {
      rel: "alternate",
      hreflang: version.language,
      href: new URL(version.path, site).href,
    }),
  );
  return xmlElement("url", {}, ...location(path, changedAt, site), ...alternates);
}

function newsOf(entry: NewsEntry, place: { site: URL; name: string; timeZone: string }) {
  const publication = xmlElement(
    "news:publication",
    {},
    xmlElement("news:name", {}, place.name),
    xmlElement("news:language", {}, newsLanguage(entry.language)),
  );
  const date = isoWithOffset(entry.publishedAt, place.timeZone);
  const news = xmlElement(
    "news:news",
    {},
    publication,
    xmlElement("news:publication_date", {}, date),
    xmlElement("news:title", {}, entry.headline),
  );
  return xmlElement("url", {}, ...location(entry.path, null, place.site), news);
}

/** ISO 639, two or three letters; Chinese alone is told apart by its script (Google, "news:language"). */
function newsLanguage(language: string): string {
  const [base = "", ...rest] = language.toLowerCase().split("-");
  if (base !== "zh") return base;
  return rest.some((part) => ["hant", "tw", "hk", "mo"].includes(part)) ? "zh-tw" : "zh-cn";
}

function location(path: string, changedAt: string | null, site: URL): XmlElement[] {
  const loc = xmlElement("loc", {}, new URL(path, site).href);
  return changedAt ? [loc, xmlElement("lastmod", {}, changedAt)] : [loc];
}
