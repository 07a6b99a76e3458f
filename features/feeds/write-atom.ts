import { articleUrl } from "#features/articles/urls.ts";
import { authorUrl } from "#features/authors/urls.ts";
import { type Category, type FeedItem, feedItem, type Person } from "#features/feeds/feed-item.ts";
import { feedLinks } from "#features/feeds/feed-links.ts";
import type { FeedView } from "#features/feeds/feed-view.ts";
import { FEED_TYPES } from "#features/feeds/urls.ts";
import { pictureElement } from "#features/feeds/write-rss.ts";
import { type XmlElement, xmlData, xmlDocument, xmlElement } from "#lib/formats/write-xml.ts";

const NAMESPACES = {
  xmlns: "http://www.w3.org/2005/Atom",
  "xmlns:fh": "http://purl.org/syndication/history/1.0",
  "xmlns:media": "http://search.yahoo.com/mrss/",
};

/** Atom (RFC 4287) with archives (RFC 5005), licences (RFC 4946) and Media RSS; bodies are cut at `mostBytes`. */
export function writeAtom(feed: FeedView, mostBytes: number): string {
  const page = new URL(feed.page, feed.site).href;
  const root = xmlElement(
    "feed",
    { ...NAMESPACES, "xml:lang": feed.language },
    xmlElement("id", {}, feed.id),
    xmlElement("title", {}, feed.title),
    xmlElement("subtitle", {}, feed.description),
    xmlElement("updated", {}, feed.updatedAt.toISOString()),
    personElement("author", { name: feed.publication, page: "/" }, feed.site),
    feed.licence.name ? xmlElement("rights", {}, feed.licence.name) : undefined,
    xmlElement("link", { rel: "alternate", type: "text/html", href: page }),
    ...linkElements(feed),
    feed.archive ? xmlElement("fh:archive") : undefined,
    ...feed.stories.map((story) => entryElement(feed, feedItem(feed, story, mostBytes))),
  );
  return xmlDocument(root);
}

function linkElements(feed: FeedView): XmlElement[] {
  return feedLinks(feed, "atom").map(({ rel, href }) => {
    const type = rel === "hub" || rel === "license" ? undefined : FEED_TYPES.atom;
    return xmlElement("link", { rel, type, href });
  });
}

function entryElement(feed: FeedView, item: FeedItem): XmlElement {
  const { story } = item;
  const { origin } = story;
  const people = (name: "author" | "contributor", persons: Person[]) =>
    persons.map((person) =>
      personElement(name, { name: person.name, page: authorUrl(person) }, feed.site),
    );
  return xmlElement(
    "entry",
    { "xml:lang": story.language },
    xmlElement("id", {}, item.id),
    xmlElement("title", {}, item.title),
    xmlElement("published", {}, story.publishedAt.toISOString()),
    xmlElement("updated", {}, (story.changedAt ?? story.publishedAt).toISOString()),
    ...people("author", item.writers),
    ...people("contributor", item.contributors),
    ...languageLinks(feed, item),
    origin ? xmlElement("link", { rel: "via", href: origin.url, title: origin.name }) : undefined,
    origin?.licenceUrl
      ? xmlElement("link", { rel: "license", href: origin.licenceUrl })
      : undefined,
    origin?.licence ? xmlElement("rights", {}, origin.licence) : undefined,
    ...item.categories.map((category) => categoryElement(category, feed.site)),
    item.summary ? xmlElement("summary", {}, item.summary) : undefined,
    xmlElement("content", { type: "html" }, xmlData(item.html)),
    pictureElement(item, feed.site),
  );
}

/** The page of the story and those of its translations, one of each language (RFC 4287, 4.1.1). */
function languageLinks(feed: FeedView, { story, address }: FeedItem): XmlElement[] {
  const others = story.translations.map((other): [string, string] => [
    other.language,
    new URL(articleUrl(other), feed.site).href,
  ]);
  const byLanguage = new Map([...others, [story.language, address]]);
  return [...byLanguage]
    .sort(([, href]) => (href === address ? -1 : 0))
    .map(([hreflang, href]) =>
      xmlElement("link", { rel: "alternate", type: "text/html", hreflang, href }),
    );
}

function personElement(
  element: "author" | "contributor",
  { name, page }: { name: string; page: string },
  site: string,
): XmlElement {
  const uri = xmlElement("uri", {}, new URL(page, site).href);
  return xmlElement(element, {}, xmlElement("name", {}, name), uri);
}

/** The scheme is where terms of its kind stand; a kind of story has none. */
function categoryElement({ name, slug, page }: Category, site: string): XmlElement {
  const scheme = page && new URL(page.slice(0, page.lastIndexOf("/") + 1), site).href;
  return xmlElement("category", { term: slug, scheme, label: name });
}
