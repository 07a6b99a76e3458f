import {
  htmlRules,
  isDateTime,
  isFullUrl,
  isLanguage,
  isUri,
  type LintRule,
} from "#features/feeds/test/lint-rule.ts";
import { areDistinct, isFalling } from "#features/feeds/test/rss-rules.ts";

type Json = Record<string, unknown>;

const OF_FEED =
  "version title home_page_url feed_url description user_comment next_url icon favicon authors language expired hubs items";
const OF_ITEM =
  "id url external_url title content_html content_text summary image banner_image date_published date_modified authors tags language attachments";

const itemsOf = (feed: Json) => (Array.isArray(feed.items) ? (feed.items as Json[]) : []);
const everyItem = (holds: (item: Json) => boolean) => (feed: Json) => itemsOf(feed).every(holds);
const isWords = (value: unknown) => typeof value === "string" && value.trim() !== "";
const isUrl = (value: unknown) => typeof value === "string" && isFullUrl(value);
const isListOf = (value: unknown, holds: (one: unknown) => boolean) =>
  value === undefined || (Array.isArray(value) && value.every(holds));

/** JSON Feed 1.1. */
export const jsonFeedRules: LintRule<Json>[] = [
  {
    name: "json-version",
    guards: "version",
    asks: "the address of version 1.1",
    holds: ({ version }) => version === "https://jsonfeed.org/version/1.1",
  },
  { name: "json-title", guards: "title", asks: "words", holds: ({ title }) => isWords(title) },
  {
    name: "json-home",
    guards: "home_page_url",
    asks: "a full address",
    holds: ({ home_page_url }) => isUrl(home_page_url),
  },
  {
    name: "json-self",
    guards: "feed_url",
    asks: "where the document is",
    holds: ({ feed_url }, { self }) => feed_url === self,
  },
  {
    name: "json-next",
    guards: "next_url",
    asks: "a full address of another document",
    holds: ({ next_url, feed_url }) =>
      next_url === undefined || (isUrl(next_url) && next_url !== feed_url),
  },
  {
    name: "json-hubs",
    guards: "hubs",
    asks: "a type and a full address",
    holds: ({ hubs }) =>
      isListOf(hubs, (hub) => isWords((hub as Json).type) && isUrl((hub as Json).url)),
  },
  {
    name: "json-items",
    guards: "items",
    asks: "a list",
    holds: ({ items }) => Array.isArray(items),
  },
  {
    name: "json-keys",
    guards: "feed, item",
    asks: "keys of the specification, or of an extension that begins with _",
    holds: (feed) => knows(feed, OF_FEED) && everyItem((item) => knows(item, OF_ITEM))(feed),
  },
  {
    name: "json-null",
    guards: "feed, item",
    asks: "nothing that is null: what is not there is left out",
    holds: (feed) => !JSON.stringify(feed).includes(":null"),
  },
  {
    name: "json-id",
    guards: "item/id",
    asks: "a URI as text, no two alike",
    holds: (feed) =>
      everyItem(({ id }) => typeof id === "string" && isUri(id))(feed) &&
      areDistinct(itemsOf(feed).map(({ id }) => String(id))),
  },
  {
    name: "json-url",
    guards: "item/url",
    asks: "a full address",
    holds: everyItem(({ url, image }) => isUrl(url) && (image === undefined || isUrl(image))),
  },
  {
    name: "json-content",
    guards: "item/content_html",
    asks: "the story",
    holds: everyItem(({ content_html, content_text }) => isWords(content_html ?? content_text)),
  },
  {
    name: "json-dates",
    guards: "item/date_published, date_modified",
    asks: "dates of RFC 3339",
    holds: everyItem(
      ({ date_published, date_modified }) =>
        isDateTime(String(date_published)) &&
        (date_modified === undefined || isDateTime(String(date_modified))),
    ),
  },
  {
    name: "json-newest-first",
    guards: "item/date_published",
    asks: "the newest first",
    holds: (feed) =>
      isFalling(itemsOf(feed).map(({ date_published }) => Date.parse(String(date_published)))),
  },
  {
    name: "json-authors",
    guards: "authors",
    asks: "a list with a name in each; `author` was version 1",
    holds: (feed) =>
      [feed, ...itemsOf(feed)].every(
        ({ authors, author }) =>
          author === undefined && isListOf(authors, (one) => isWords((one as Json).name)),
      ),
  },
  {
    name: "json-tags",
    guards: "item/tags",
    asks: "words",
    holds: everyItem(({ tags }) => isListOf(tags, isWords)),
  },
  {
    name: "json-language",
    guards: "feed, item",
    asks: "a language tag",
    holds: (feed) => [feed, ...itemsOf(feed)].every(({ language }) => isLanguage(String(language))),
  },
  ...htmlRules<Json>("item/content_html", (feed) =>
    itemsOf(feed).map(({ content_html }) => String(content_html ?? "")),
  ),
];

function knows(json: Json, known: string): boolean {
  return Object.keys(json).every((key) => key.startsWith("_") || known.split(" ").includes(key));
}
