import { type FeedItem, feedItem } from "#features/feeds/feed-item.ts";
import { feedLinks } from "#features/feeds/feed-links.ts";
import type { FeedView } from "#features/feeds/feed-view.ts";
import { itemPicture } from "#features/feeds/item-picture.ts";
import { FEED_TYPES } from "#features/feeds/urls.ts";
import { htmlText } from "#lib/formats/write-html.ts";
import { type XmlElement, xmlData, xmlDocument, xmlElement } from "#lib/formats/write-xml.ts";

/** Minutes for which a reader may keep the feed; hubs tell of a new story at once. */
const TTL = 60;

const NAMESPACES = {
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:fh": "http://purl.org/syndication/history/1.0",
  "xmlns:media": "http://search.yahoo.com/mrss/",
};

/** RSS 2.0 with Atom links, `content:encoded`, Dublin Core creators and Media RSS; bodies are cut at `mostBytes`. */
export function writeRss(feed: FeedView, mostBytes: number): string {
  const channel = xmlElement(
    "channel",
    {},
    xmlElement("title", {}, feed.title),
    xmlElement("link", {}, new URL(feed.page, feed.site).href),
    xmlElement("description", {}, feed.description),
    xmlElement("language", {}, feed.language),
    feed.licence.name ? xmlElement("copyright", {}, feed.licence.name) : undefined,
    xmlElement("lastBuildDate", {}, rfc822(feed.revisedAt)),
    xmlElement("docs", {}, "https://www.rssboard.org/rss-specification"),
    xmlElement("ttl", {}, TTL),
    ...linkElements(feed),
    feed.archive ? xmlElement("fh:archive") : undefined,
    ...feed.stories.map((story) => itemElement(feed, feedItem(feed, story, mostBytes))),
  );
  return xmlDocument(xmlElement("rss", { version: "2.0", ...NAMESPACES }, channel));
}

function linkElements(feed: FeedView): XmlElement[] {
  return feedLinks(feed, "rss").map(({ rel, href }) => {
    const type = rel === "hub" || rel === "license" ? undefined : FEED_TYPES.rss;
    return xmlElement("atom:link", { rel, type, href });
  });
}

function itemElement(feed: FeedView, item: FeedItem): XmlElement {
  const { story, address } = item;
  const { origin } = story;
  return xmlElement(
    "item",
    {},
    xmlElement("title", {}, item.title),
    xmlElement("link", {}, address),
    xmlElement("guid", { isPermaLink: "false" }, item.id),
    xmlElement("pubDate", {}, rfc822(story.publishedAt)),
    story.changedAt ? xmlElement("atom:updated", {}, story.changedAt.toISOString()) : undefined,
    ...item.writers.map(({ name }) => xmlElement("dc:creator", {}, name)),
    ...item.contributors.map(({ name }) => xmlElement("dc:contributor", {}, name)),
    xmlElement("dc:language", {}, story.language),
    ...item.categories.map(({ name }) => xmlElement("category", {}, name)),
    origin ? xmlElement("source", { url: origin.url }, origin.name) : undefined,
    origin?.licence ? xmlElement("dc:rights", {}, origin.licence) : undefined,
    // A description is HTML wherever it is read, so plain words are written as HTML first.
    xmlElement("description", {}, htmlText(item.summary).html),
    xmlElement("content:encoded", {}, xmlData(item.html)),
    pictureElement(item, feed.site),
  );
}

/** The lead picture with its credit (Media RSS 1.5.1). */
export function pictureElement({ story }: FeedItem, site: string): XmlElement | undefined {
  if (!story.picture) return undefined;
  const { alt, caption, credit, licence } = story.picture;
  const { url, type, width, height, bytes } = itemPicture(story.picture, site);
  const text = (name: string, words: string, attributes = {}) =>
    words === "" ? undefined : xmlElement(name, attributes, words);
  return xmlElement(
    "media:content",
    { url, type, medium: "image", fileSize: bytes, width, height },
    text("media:title", story.leadCaption || caption, { type: "plain" }),
    text("media:description", alt, { type: "plain" }),
    text("media:credit", credit),
    text("media:copyright", licence),
  );
}

/** `Tue, 20 Oct 2026 09:40:00 GMT` (RFC 822 as RSS uses it, with a year of four digits). */
function rfc822(date: Date): string {
  return date.toUTCString();
}
