import type { APIRequestContext, APIResponse } from "@playwright/test";
import { decodeHTML } from "entities";
import { Parser } from "htmlparser2";

/** A page of the site as a crawler saw it. */
export interface CrawledPage {
  status: number;
  contentType: string;
  /** Addresses that it leads to, absolute, with their fragments. */
  links: string[];
  /** Values of its `id` attributes. */
  ids: Set<string>;
  canonical?: string;
  robots: string;
}

/** Far above what the demonstration has; past it the site makes addresses without end. */
const MOST_PAGES = 4000;

/** Attributes that lead somewhere; forms count when they only ask. */
const LEADING: Record<string, string[]> = {
  a: ["href"],
  area: ["href"],
  audio: ["src"],
  iframe: ["src"],
  img: ["src", "srcset"],
  link: ["href"],
  script: ["src"],
  source: ["src", "srcset"],
  video: ["src", "poster"],
};

/** Every address of the site that can be reached from one, each asked for once, redirects followed. */
export async function crawlSite(
  request: APIRequestContext,
  start: string,
): Promise<Map<string, CrawledPage>> {
  const { origin } = new URL(start);
  const pages = new Map<string, CrawledPage>();
  const waiting = [withoutFragment(start)];
  for (let address = waiting.pop(); address; address = waiting.pop()) {
    if (pages.has(address)) continue;
    if (pages.size >= MOST_PAGES) throw new Error(`More than ${MOST_PAGES} addresses.`);
    const page = await readPage(request, address);
    pages.set(address, page);
    for (const link of page.links) {
      const next = withoutFragment(link);
      if (next.startsWith(`${origin}/`) && !pages.has(next)) waiting.push(next);
    }
  }
  return pages;
}

/** An address as it is asked for. */
export function withoutFragment(address: string): string {
  return address.replace(/#.*$/s, "");
}

async function readPage(request: APIRequestContext, address: string): Promise<CrawledPage> {
  const response = await getFromSite(request, address);
  const contentType = response.headers()["content-type"] ?? "";
  const page: CrawledPage = {
    status: response.status(),
    contentType,
    links: [],
    ids: new Set(),
    robots: "",
  };
  if (/xml|json|text\/plain/.test(contentType)) page.links = written(await response.text());
  if (!contentType.startsWith("text/html")) return page;
  const parser = new Parser({ onopentag: (name, attributes) => note(page, name, attributes) });
  parser.end(await response.text());
  page.links = page.links.flatMap((link) => absolute(link, response.url()));
  return page;
}

/** Follows redirects within the site; one that leads elsewhere is the end. */
async function getFromSite(request: APIRequestContext, address: string): Promise<APIResponse> {
  const response = await request.get(address, { maxRedirects: 0 });
  const { location } = response.headers();
  if (!location) return response;
  const target = new URL(location, address);
  if (target.origin !== new URL(address).origin) return response;
  return getFromSite(request, target.href);
}

/** Whole addresses in a feed or a sitemap, also those in the markup that it quotes. */
function written(text: string): string[] {
  return decodeHTML(decodeHTML(text)).match(/https?:\/\/[^\s"'<>\\]+/g) ?? [];
}

function note(page: CrawledPage, name: string, attributes: Record<string, string>): void {
  if (attributes.id) page.ids.add(attributes.id);
  if (name === "meta" && attributes.name === "robots") page.robots = attributes.content ?? "";
  if (name === "link" && attributes.rel === "canonical") page.canonical = attributes.href ?? "";
  if (
    name === "meta" &&
    /^(og|twitter):(image|url)$/.test(attributes.property ?? attributes.name ?? "")
  )
    page.links.push(attributes.content ?? "");
  if (name === "link" && /preconnect|dns-prefetch/.test(attributes.rel ?? "")) return;
  for (const attribute of LEADING[name] ?? []) {
    const value = attributes[attribute];
    if (value === undefined) continue;
    page.links.push(...(attribute === "srcset" ? candidates(value) : [value]));
  }
}

function candidates(srcset: string): string[] {
  return srcset.split(",").map((candidate) => candidate.trim().split(/\s+/)[0]!);
}

/** Only addresses of the web are followed; `mailto:` and its like are not. */
function absolute(link: string, base: string): string[] {
  const url = URL.parse(link, base);
  if (!url) return [`broken:${link}`];
  return url.protocol.startsWith("http") ? [url.href] : [];
}
