export type FeedFormat = "rss" | "atom" | "json";

const NAMES: Record<FeedFormat, string> = { rss: "feed.xml", atom: "atom.xml", json: "feed.json" };

/** Media types of the formats, for `type` attributes (RSS by use, RFC 4287 7, JSON Feed 1.1). */
export const FEED_TYPES: Record<FeedFormat, string> = {
  rss: "application/rss+xml",
  atom: "application/atom+xml",
  json: "application/feed+json",
};

/** Path of the feed of a page: `/`, a section, topic, series or author, by the page's own path. */
export const feedUrl = (page: string, format: FeedFormat) => `${below(page)}/${NAMES[format]}`;

/** Path of an archive of that feed: a month, `2026-10`, or a later part of a full one, `2026-10-2`. */
export const feedArchiveUrl = (page: string, format: FeedFormat, archive: string) =>
  `${below(page)}/feed/${archive}.${format}`;

function below(page: string): string {
  return page === "/" ? "" : page;
}
