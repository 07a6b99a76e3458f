import {
  htmlRules,
  isDateTime,
  isFullUrl,
  isLanguage,
  isUri,
  type LintRule,
} from "#features/feeds/test/lint-rule.ts";
import { allBelow, areDistinct, isFalling } from "#features/feeds/test/rss-rules.ts";
import type { XmlTree } from "#features/feeds/test/xml-tree.ts";

const ATOM = "http://www.w3.org/2005/Atom";
const HISTORY = "http://purl.org/syndication/history/1.0";
const MEDIA = "http://search.yahoo.com/mrss/";

const OF_FEED =
  "author category contributor generator icon id link logo rights subtitle title updated entry";
const OF_ENTRY =
  "author category content contributor id link published rights source summary title updated";
const MANY = new Set(["author", "category", "contributor", "link", "entry"]);

const within = (parent: XmlTree, name: string, namespace = ATOM) =>
  parent.children.filter((child) => child.namespace === namespace && child.name === name);
const textOf = (parent: XmlTree, name: string) => within(parent, name)[0]?.text.trim() ?? "";
const entriesOf = (feed: XmlTree) => within(feed, "entry");
const links = (parent: XmlTree, rel: string) =>
  within(parent, "link").filter(({ attributes }) => attributes.rel === rel);
const everyEntry = (holds: (entry: XmlTree) => boolean) => (feed: XmlTree) =>
  entriesOf(feed).every(holds);
const feedAndEntries = (holds: (parent: XmlTree) => boolean) => (feed: XmlTree) =>
  [feed, ...entriesOf(feed)].every(holds);

/** Atom (RFC 4287) as the W3C feed validator checks it, with RFC 5005. */
export const atomRules: LintRule<XmlTree>[] = [
  {
    name: "atom-root",
    guards: "feed",
    asks: "a feed in the namespace of Atom 1.0",
    holds: ({ name, namespace }) => name === "feed" && namespace === ATOM,
  },
  {
    name: "atom-namespaces",
    guards: "feed",
    asks: "namespaces that readers know, spelled as they are",
    holds: (feed) =>
      allBelow(feed).every(({ namespace }) => [ATOM, HISTORY, MEDIA].includes(namespace)),
  },
  {
    name: "feed-elements",
    guards: "feed",
    asks: "only elements of Atom, each as often as it may be",
    holds: (feed) => isKnownOnce(feed, OF_FEED),
  },
  {
    name: "entry-elements",
    guards: "entry",
    asks: "only elements of Atom, each as often as it may be",
    holds: everyEntry((entry) => isKnownOnce(entry, OF_ENTRY)),
  },
  {
    name: "id",
    guards: "id",
    asks: "one URI with a scheme",
    holds: feedAndEntries((parent) => isUri(textOf(parent, "id"))),
  },
  {
    name: "id-unique",
    guards: "entry/id",
    asks: "no two alike, and none like the feed's",
    holds: (feed) => areDistinct([feed, ...entriesOf(feed)].map((one) => textOf(one, "id"))),
  },
  {
    name: "title",
    guards: "title",
    asks: "words",
    holds: feedAndEntries((parent) => textOf(parent, "title") !== ""),
  },
  {
    name: "updated",
    guards: "updated",
    asks: "a date of RFC 3339",
    holds: feedAndEntries((parent) => isDateTime(textOf(parent, "updated"))),
  },
  {
    name: "published",
    guards: "entry/published",
    asks: "a date of RFC 3339, not after the update",
    holds: everyEntry((entry) => {
      const published = textOf(entry, "published");
      return isDateTime(published) && published <= textOf(entry, "updated");
    }),
  },
  {
    name: "feed-updated",
    guards: "feed/updated",
    asks: "no earlier than any entry's",
    holds: (feed) =>
      entriesOf(feed).every((entry) => textOf(entry, "updated") <= textOf(feed, "updated")),
  },
  {
    name: "atom-newest-first",
    guards: "entry/published",
    asks: "the newest first",
    holds: (feed) =>
      isFalling(entriesOf(feed).map((entry) => Date.parse(textOf(entry, "published")))),
  },
  {
    name: "atom-self",
    guards: "feed/link",
    asks: "one self link, to where the document is",
    holds: (feed, { self }) =>
      links(feed, "self").length === 1 && links(feed, "self")[0]!.attributes.href === self,
  },
  {
    name: "atom-link",
    guards: "link",
    asks: "a relation and a full address; a language and a media type in their shape",
    holds: feedAndEntries((parent) =>
      within(parent, "link").every(
        ({ attributes: { rel, href, hreflang, type } }) =>
          Boolean(rel) &&
          isFullUrl(href) &&
          (hreflang === undefined || isLanguage(hreflang)) &&
          (type === undefined || /^[\w.+-]+\/[\w.+-]+$/.test(type)),
      ),
    ),
  },
  {
    name: "alternate",
    guards: "entry/link",
    asks: "a page",
    holds: feedAndEntries((parent) => links(parent, "alternate").length > 0),
  },
  {
    name: "alternate-unique",
    guards: "link",
    asks: "no two alternates of one media type and language",
    holds: feedAndEntries((parent) =>
      areDistinct(
        links(parent, "alternate").map(
          ({ attributes: { type, hreflang } }) => `${type} ${hreflang}`,
        ),
      ),
    ),
  },
  {
    name: "author",
    guards: "author",
    asks: "one for the feed, or one in every entry",
    holds: (feed) => within(feed, "author").length > 0 || everyEntry(hasAuthor)(feed),
  },
  {
    name: "person",
    guards: "author, contributor",
    asks: "a name, and a full address",
    holds: feedAndEntries((parent) =>
      [...within(parent, "author"), ...within(parent, "contributor")].every(
        (person) => textOf(person, "name") !== "" && isFullUrl(textOf(person, "uri")),
      ),
    ),
  },
  {
    name: "term",
    guards: "entry/category",
    asks: "a term, and a scheme that is an address",
    holds: everyEntry((entry) =>
      within(entry, "category").every(
        ({ attributes: { term, scheme } }) =>
          Boolean(term) && (scheme === undefined || isFullUrl(scheme)),
      ),
    ),
  },
  {
    name: "content",
    guards: "entry/content",
    asks: "one, as HTML",
    holds: everyEntry((entry) => {
      const [content, ...others] = within(entry, "content");
      return content?.attributes.type === "html" && content.text !== "" && others.length === 0;
    }),
  },
  {
    name: "language",
    guards: "feed, entry",
    asks: "a language tag",
    holds: feedAndEntries(({ attributes }) => isLanguage(attributes["xml:lang"] ?? "")),
  },
  {
    name: "atom-archive",
    guards: "feed/fh:archive",
    asks: "an archive leads to the current feed, and only an archive does",
    holds: (feed) => within(feed, "archive", HISTORY).length === links(feed, "current").length,
  },
  ...htmlRules<XmlTree>("entry/content", (feed) =>
    entriesOf(feed).flatMap((entry) => within(entry, "content").map(({ text }) => text)),
  ),
];

function hasAuthor(entry: XmlTree): boolean {
  return within(entry, "author").length > 0;
}

function isKnownOnce({ children }: XmlTree, known: string): boolean {
  const own = children.filter(({ namespace }) => namespace === ATOM).map(({ name }) => name);
  const single = own.filter((name) => !MANY.has(name));
  return own.every((name) => known.split(" ").includes(name)) && areDistinct(single);
}
