import {
  htmlRules,
  isFullUrl,
  isLanguage,
  isMailDate,
  isUri,
  type LintRule,
} from "#features/feeds/test/lint-rule.ts";
import type { XmlTree } from "#features/feeds/test/xml-tree.ts";

const ATOM = "http://www.w3.org/2005/Atom";
const CONTENT = "http://purl.org/rss/1.0/modules/content/";
const DC = "http://purl.org/dc/elements/1.1/";
const MEDIA = "http://search.yahoo.com/mrss/";
const HISTORY = "http://purl.org/syndication/history/1.0";

const NAMESPACES = new Set(["", ATOM, CONTENT, DC, MEDIA, HISTORY]);
const OF_CHANNEL =
  "title link description language copyright managingEditor webMaster pubDate lastBuildDate category generator docs cloud ttl image textInput skipHours skipDays item".split(
    " ",
  );
const OF_ITEM =
  "title link description author category comments enclosure guid pubDate source".split(" ");
const MANY = new Set(["item", "category"]);

const channelOf = (rss: XmlTree) => rss.children.find(({ name }) => name === "channel") ?? rss;
const itemsOf = (rss: XmlTree) => plain(channelOf(rss), "item");
const plain = (parent: XmlTree, name: string) => within(parent, "", name);
const within = (parent: XmlTree, namespace: string, name: string) =>
  parent.children.filter((child) => child.namespace === namespace && child.name === name);
const textOf = (parent: XmlTree, name: string) => plain(parent, name)[0]?.text ?? "";
const links = (rss: XmlTree, rel: string) =>
  within(channelOf(rss), ATOM, "link").filter(({ attributes }) => attributes.rel === rel);
const pictures = (rss: XmlTree) => itemsOf(rss).flatMap((item) => within(item, MEDIA, "content"));
const isWhole = (text: string | undefined) => text === undefined || /^[1-9]\d*$/.test(text);
const everyItem = (holds: (item: XmlTree) => boolean) => (rss: XmlTree) =>
  itemsOf(rss).every(holds);

/** RSS 2.0 as the W3C feed validator checks it, with RFC 5005 and the extensions that are used. */
export const rssRules: LintRule<XmlTree>[] = [
  {
    name: "rss-version",
    guards: "rss",
    asks: "version 2.0",
    holds: ({ name, attributes }) => name === "rss" && attributes.version === "2.0",
  },
  {
    name: "one-channel",
    guards: "rss",
    asks: "exactly one channel",
    holds: (rss) => plain(rss, "channel").length === 1,
  },
  {
    name: "known-namespaces",
    guards: "rss",
    asks: "namespaces that readers know, spelled as they are",
    holds: (rss) => allBelow(rss).every(({ namespace }) => NAMESPACES.has(namespace)),
  },
  {
    name: "channel-elements",
    guards: "channel",
    asks: "only elements of RSS 2.0 that have no namespace",
    holds: (rss) => onlyKnown(channelOf(rss), OF_CHANNEL),
  },
  {
    name: "channel-once",
    guards: "channel",
    asks: "each element once",
    holds: (rss) => onceEach(channelOf(rss)),
  },
  {
    name: "channel-title",
    guards: "channel/title",
    asks: "words",
    holds: (rss) => textOf(channelOf(rss), "title").trim() !== "",
  },
  {
    name: "channel-link",
    guards: "channel/link",
    asks: "a full address",
    holds: (rss) => isFullUrl(textOf(channelOf(rss), "link")),
  },
  {
    name: "channel-description",
    guards: "channel/description",
    asks: "words",
    holds: (rss) => textOf(channelOf(rss), "description").trim() !== "",
  },
  {
    name: "channel-language",
    guards: "channel/language",
    asks: "a language tag",
    holds: (rss) => isLanguage(textOf(channelOf(rss), "language")),
  },
  {
    name: "last-build-date",
    guards: "channel/lastBuildDate",
    asks: "a date of RFC 822",
    holds: (rss) => isMailDate(textOf(channelOf(rss), "lastBuildDate")),
  },
  {
    name: "ttl",
    guards: "channel/ttl",
    asks: "a whole number of minutes",
    holds: (rss) => isWhole(textOf(channelOf(rss), "ttl")),
  },
  {
    name: "self",
    guards: "channel/atom:link",
    asks: "one self link, to where the document is",
    holds: (rss, { self }) =>
      links(rss, "self").length === 1 && links(rss, "self")[0]!.attributes.href === self,
  },
  {
    name: "link-address",
    guards: "channel/atom:link",
    asks: "a relation and a full address",
    holds: (rss) =>
      within(channelOf(rss), ATOM, "link").every(
        ({ attributes }) => attributes.rel && isFullUrl(attributes.href),
      ),
  },
  {
    name: "archive",
    guards: "channel/fh:archive",
    asks: "an archive leads to the current feed, and only an archive does",
    holds: (rss) =>
      within(channelOf(rss), HISTORY, "archive").length === links(rss, "current").length,
  },
  {
    name: "item-elements",
    guards: "item",
    asks: "only elements of RSS 2.0 that have no namespace",
    holds: everyItem((item) => onlyKnown(item, OF_ITEM)),
  },
  { name: "item-once", guards: "item", asks: "each element once", holds: everyItem(onceEach) },
  {
    name: "item-words",
    guards: "item/title",
    asks: "a title without markup",
    holds: everyItem((item) => /^[^<]|^<(?![a-z/]+[ >])/i.test(textOf(item, "title").trim())),
  },
  {
    name: "item-link",
    guards: "item/link",
    asks: "a full address",
    holds: everyItem((item) => isFullUrl(textOf(item, "link"))),
  },
  {
    name: "item-description",
    guards: "item/description",
    asks: "words",
    holds: everyItem((item) => textOf(item, "description").trim() !== ""),
  },
  {
    name: "guid",
    guards: "item/guid",
    asks: "a URI; one that is no address says that it is no permanent link",
    holds: everyItem((item) => {
      const [guid] = plain(item, "guid");
      if (!guid || !isUri(guid.text)) return false;
      return guid.attributes.isPermaLink === "false" || isFullUrl(guid.text);
    }),
  },
  {
    name: "guid-unique",
    guards: "item/guid",
    asks: "no two alike",
    holds: (rss) => areDistinct(itemsOf(rss).map((item) => textOf(item, "guid"))),
  },
  {
    name: "pub-date",
    guards: "item/pubDate",
    asks: "a date of RFC 822 with its true weekday",
    holds: everyItem((item) => isMailDate(textOf(item, "pubDate"))),
  },
  {
    name: "newest-first",
    guards: "item/pubDate",
    asks: "the newest first",
    holds: (rss) => isFalling(itemsOf(rss).map((item) => Date.parse(textOf(item, "pubDate")))),
  },
  {
    name: "creator",
    guards: "item/dc:creator",
    asks: "one name in each, none twice",
    holds: everyItem((item) => {
      const names = within(item, DC, "creator").map(({ text }) => text.trim());
      return names.every(Boolean) && areDistinct(names);
    }),
  },
  {
    name: "category",
    guards: "item/category",
    asks: "words, none twice",
    holds: everyItem((item) => {
      const names = plain(item, "category").map(({ text }) => text.trim());
      return names.every(Boolean) && areDistinct(names);
    }),
  },
  {
    name: "source",
    guards: "item/source",
    asks: "a name and a full address",
    holds: everyItem((item) =>
      plain(item, "source").every(
        ({ text, attributes }) => text.trim() !== "" && isFullUrl(attributes.url),
      ),
    ),
  },
  {
    name: "content-once",
    guards: "item/content:encoded",
    asks: "one, with the story",
    holds: everyItem((item) => {
      const contents = within(item, CONTENT, "encoded");
      return contents.length === 1 && contents[0]!.text.trim() !== "";
    }),
  },
  {
    name: "media-address",
    guards: "item/media:content",
    asks: "a full address",
    holds: (rss) => pictures(rss).every(({ attributes }) => isFullUrl(attributes.url)),
  },
  {
    name: "media-type",
    guards: "item/media:content",
    asks: "a media type and a medium that agree",
    holds: (rss) =>
      pictures(rss).every(
        ({ attributes }) =>
          attributes.medium === "image" && /^image\/[\w.+-]+$/.test(attributes.type ?? ""),
      ),
  },
  {
    name: "media-size",
    guards: "item/media:content",
    asks: "width and height in pixels, and bytes where they are said",
    holds: (rss) =>
      pictures(rss).every(
        ({ attributes: { width = "", height = "", fileSize } }) =>
          isWhole(width) && isWhole(height) && isWhole(fileSize),
      ),
  },
  {
    name: "media-credit",
    guards: "media:content/media:credit",
    asks: "a name",
    holds: (rss) =>
      pictures(rss)
        .flatMap((picture) => within(picture, MEDIA, "credit"))
        .every(({ text }) => text.trim() !== ""),
  },
  ...htmlRules<XmlTree>("item/content:encoded", (rss) =>
    itemsOf(rss).flatMap((item) => within(item, CONTENT, "encoded").map(({ text }) => text)),
  ),
];

export function areDistinct(values: string[]): boolean {
  return new Set(values).size === values.length;
}

export function isFalling(times: number[]): boolean {
  return times.every((time, place) => place === 0 || time <= times[place - 1]!);
}

export function allBelow(tree: XmlTree): XmlTree[] {
  return tree.children.flatMap((child) => [child, ...allBelow(child)]);
}

function onlyKnown({ children }: XmlTree, known: string[]): boolean {
  return children.every(({ namespace, name }) => namespace !== "" || known.includes(name));
}

function onceEach({ children }: XmlTree): boolean {
  const single = children.filter(({ namespace, name }) => namespace === "" && !MANY.has(name));
  return areDistinct(single.map(({ name }) => name));
}
