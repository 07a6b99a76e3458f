import type { FeedStory } from "#features/feeds/feed-story-view.ts";

/** Everything that a feed says, whatever its format. */
export interface FeedView {
  /** Permanent (RFC 4151). */
  id: string;
  title: string;
  description: string;
  language: string;
  /** Absolute address of the site. */
  site: string;
  publication: string;
  /** Path of the page whose feed it is. */
  page: string;
  timeZone: string;
  hubs: readonly string[];
  /** Of the publication's own stories; empty where none is given. */
  licence: { name: string; url: string };
  /** Of the newest material change. */
  updatedAt: Date;
  /** Of the newest change of any kind. */
  revisedAt: Date;
  /** Newest first. */
  stories: FeedStory[];
  /** Ids of stories, in the same order. */
  idOf: (story: { id: number }) => string;
  /** Names of archives (RFC 5005): this document's own, and those beside it. */
  archive?: string | undefined;
  olderArchive?: string | undefined;
  newerArchive?: string | undefined;
}
