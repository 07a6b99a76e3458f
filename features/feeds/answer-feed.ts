import { findMove } from "#features/articles/find-move.ts";
import { allArticlesTag } from "#features/articles/tags.ts";
import { redirectCount } from "#features/counts/tags.ts";
import { parseArchiveName } from "#features/feeds/archive-name.ts";
import { pageOfChannel, type WantedChannel } from "#features/feeds/feed-channel.ts";
import type { FeedView } from "#features/feeds/feed-view.ts";
import { fitFeed } from "#features/feeds/fit-feed.ts";
import { loadFeed, loadFeedArchive } from "#features/feeds/loaders.ts";
import { FEED_TYPES, type FeedFormat, feedUrl } from "#features/feeds/urls.ts";
import { writeAtom } from "#features/feeds/write-atom.ts";
import { writeJsonFeed } from "#features/feeds/write-json-feed.ts";
import { writeRss } from "#features/feeds/write-rss.ts";
import { findRedirectRow } from "#features/redirects/queries.ts";
import { redirectsTag } from "#features/redirects/tags.ts";
import { message } from "#lib/messages/message.ts";
import { answerWithRedirect, countsAs, dependsOn } from "#lib/render.ts";

const WRITERS: Record<FeedFormat, (feed: FeedView, mostBytes: number) => string> = {
  rss: writeRss,
  atom: writeAtom,
  json: writeJsonFeed,
};

const ARCHIVE = /^(.+)\.(rss|atom|json)$/;

/** The newest stories of a channel in a format (D1, D2); 404 in a few words where there is no such channel. */
export async function answerFeed(wanted: WantedChannel, format: FeedFormat): Promise<Response> {
  const feed = await loadFeed(wanted);
  return feed ? written(feed, format) : moved(wanted, format);
}

/** One archive of a channel (RFC 5005), by the last part of its address: `2026-10.atom`. */
export async function answerFeedArchive(wanted: WantedChannel, file: string): Promise<Response> {
  const [, name = "", format] = ARCHIVE.exec(file) ?? [];
  const archive = parseArchiveName(name);
  const feed = archive && (await loadFeedArchive(wanted, archive));
  if (feed) return written(feed, format as FeedFormat);
  return leaveFor(`${pageOfChannel(wanted).replace(/^\/$/, "")}/feed/${file}`);
}

function written(feed: FeedView, format: FeedFormat): Response {
  const headers = {
    "Content-Type": `${FEED_TYPES[format]}; charset=utf-8`,
    "Access-Control-Allow-Origin": "*",
  };
  return new Response(fitFeed(feed, WRITERS[format]), { headers });
}

/** The feeds of a page move with it. */
async function moved(wanted: WantedChannel, format: FeedFormat): Promise<Response> {
  dependsOn(redirectsTag());
  const row = await findRedirectRow(pageOfChannel(wanted));
  if (!row?.target.startsWith("/")) return missing();
  countsAs(redirectCount(row.path));
  return movedTo(feedUrl(row.target, format));
}

/** What WordPress called a feed: `/feed/atom` (D9). */
async function leaveFor(path: string): Promise<Response> {
  dependsOn(redirectsTag(), allArticlesTag());
  const move = await findMove(path);
  if (!move) return missing();
  countsAs(...move.counts);
  return movedTo(move.target);
}

function movedTo(location: string): Response {
  answerWithRedirect(location);
  return new Response(null, { status: 301, headers: { Location: location } });
}

function missing(): Response {
  dependsOn();
  const headers = { "Content-Type": "text/plain; charset=utf-8" };
  return new Response(`${message("feeds.missing")}\n`, { status: 404, headers });
}
