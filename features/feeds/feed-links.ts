import type { FeedView } from "#features/feeds/feed-view.ts";
import { type FeedFormat, feedArchiveUrl, feedUrl } from "#features/feeds/urls.ts";

export interface FeedLink {
  rel: "self" | "current" | "prev-archive" | "next-archive" | "hub" | "license";
  /** Absolute. */
  href: string;
}

/** Where this document is, its hubs, and the documents beside it (W3C WebSub 4; RFC 5005, 4; RFC 4946). */
export function feedLinks(feed: FeedView, format: FeedFormat): FeedLink[] {
  const absolute = (path: string) => new URL(path, feed.site).href;
  const current = absolute(feedUrl(feed.page, format));
  const archive = (name: string) => absolute(feedArchiveUrl(feed.page, format, name));
  const { archive: own, olderArchive, newerArchive } = feed;
  return [
    { rel: "self", href: own ? archive(own) : current },
    ...(own ? [{ rel: "current" as const, href: current }] : hubLinks(feed)),
    ...(olderArchive ? [{ rel: "prev-archive" as const, href: archive(olderArchive) }] : []),
    ...(newerArchive ? [{ rel: "next-archive" as const, href: archive(newerArchive) }] : []),
    ...(feed.licence.url ? [{ rel: "license" as const, href: feed.licence.url }] : []),
  ];
}

function hubLinks({ hubs }: FeedView): FeedLink[] {
  return hubs.map((href) => ({ rel: "hub", href }));
}
