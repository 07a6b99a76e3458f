import type { FeedView } from "#features/feeds/feed-view.ts";

/** Largest feed in bytes (D1). */
export const MOST_FEED_BYTES = 512_000;

/** Bytes of a body, tried one after another; the whole of each comes first. */
const CUTS = [Number.POSITIVE_INFINITY, 14_000, 6_000, 1_500, 0];

/** A feed that is not too large: long bodies are cut, with a link to the rest, and only then are there fewer stories. */
export function fitFeed(
  feed: FeedView,
  write: (feed: FeedView, mostBytes: number) => string,
): string {
  for (const cut of CUTS) {
    const text = write(feed, cut);
    if (Buffer.byteLength(text) <= MOST_FEED_BYTES) return text;
  }
  const stories = feed.stories.slice(0, Math.floor(feed.stories.length / 2));
  return fitFeed({ ...feed, stories }, write);
}
