import { authorUrl } from "#features/authors/urls.ts";
import { type FeedItem, feedItem } from "#features/feeds/feed-item.ts";
import { feedLinks } from "#features/feeds/feed-links.ts";
import type { FeedView } from "#features/feeds/feed-view.ts";
import { itemPicture } from "#features/feeds/item-picture.ts";
import { xmlCharacters } from "#lib/formats/write-xml.ts";

/** JSON Feed 1.1; bodies are cut at `mostBytes`. */
export function writeJsonFeed(feed: FeedView, mostBytes: number): string {
  const links = feedLinks(feed, "json");
  const linked = (rel: string) => links.find((link) => link.rel === rel)?.href;
  const hubs = links.filter(({ rel }) => rel === "hub");
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: xmlCharacters(feed.title),
    home_page_url: new URL(feed.page, feed.site).href,
    feed_url: linked("self"),
    description: xmlCharacters(feed.description),
    // The next older stories: the same archives as in the other formats.
    next_url: linked("prev-archive"),
    language: feed.language,
    authors: [{ name: xmlCharacters(feed.publication), url: new URL("/", feed.site).href }],
    hubs: hubs.length > 0 ? hubs.map(({ href }) => ({ type: "WebSub", url: href })) : undefined,
    items: feed.stories.map((story) => itemOf(feed, feedItem(feed, story, mostBytes))),
  });
}

function itemOf(feed: FeedView, item: FeedItem) {
  const { story } = item;
  const { origin, picture } = story;
  const everybody = [...item.writers, ...item.contributors];
  return {
    id: item.id,
    url: item.address,
    title: xmlCharacters(item.title),
    content_html: item.html,
    summary: xmlCharacters(item.summary) || undefined,
    image: picture ? itemPicture(picture, feed.site).url : undefined,
    date_published: story.publishedAt.toISOString(),
    date_modified: story.changedAt?.toISOString(),
    authors:
      everybody.length > 0
        ? everybody.map((person) => ({
            name: xmlCharacters(person.name),
            url: new URL(authorUrl(person), feed.site).href,
          }))
        : undefined,
    tags: item.categories.map(({ name }) => xmlCharacters(name)),
    language: story.language,
    _origin: origin
      ? { name: origin.name, url: origin.url, licence: origin.licence || undefined }
      : undefined,
  };
}
