import {
  aboutTopic,
  allStories,
  byAuthor,
  inSections,
  inSeries,
  type Listing,
} from "#features/articles/listing.ts";
import { allArticlesTag } from "#features/articles/tags.ts";
import { findAuthor } from "#features/authors/queries.ts";
import { authorTag } from "#features/authors/tags.ts";
import { authorUrl } from "#features/authors/urls.ts";
import { findSeries } from "#features/series/queries.ts";
import { seriesTag } from "#features/series/tags.ts";
import { seriesUrl } from "#features/series/urls.ts";
import { findSection, findTopic } from "#features/taxonomy/queries.ts";
import { sectionTag, topicTag } from "#features/taxonomy/tags.ts";
import { sectionUrl, topicUrl } from "#features/taxonomy/urls.ts";

/** Whose stories are wanted. */
export type WantedChannel =
  | { kind: "site" }
  | { kind: "section" | "topic" | "series" | "author"; slug: string };

/** A list of stories that has feeds. */
export interface FeedChannel {
  /** Names it for ever: `sections/3`. */
  name: string;
  /** Path of its page. */
  page: string;
  /** Empty for the whole publication. */
  title: string;
  description: string;
  tags: string[];
  stories: Listing;
}

/** The channel of the whole publication, or of one of its parts; undefined where there is no such part. */
export async function findFeedChannel(wanted: WantedChannel): Promise<FeedChannel | undefined> {
  switch (wanted.kind) {
    case "site":
      return wholeSite;
    case "section":
      return sectionChannel(wanted.slug);
    case "topic":
      return topicChannel(wanted.slug);
    case "series":
      return seriesChannel(wanted.slug);
    case "author":
      return authorChannel(wanted.slug);
  }
}

/** Path of the page that a channel belongs to, whether or not there is one. */
export function pageOfChannel(wanted: WantedChannel): string {
  if (wanted.kind === "site") return "/";
  return { section: sectionUrl, topic: topicUrl, series: seriesUrl, author: authorUrl }[
    wanted.kind
  ](wanted);
}

const wholeSite: FeedChannel = {
  name: "site",
  page: "/",
  title: "",
  description: "",
  tags: [allArticlesTag()],
  stories: allStories,
};

async function sectionChannel(slug: string): Promise<FeedChannel | undefined> {
  const section = await findSection(slug);
  return (
    section && {
      name: `sections/${section.id}`,
      page: sectionUrl(section),
      title: section.name,
      description: section.description,
      tags: section.withDescendants.map(sectionTag),
      stories: inSections(section.withDescendants),
    }
  );
}

async function topicChannel(slug: string): Promise<FeedChannel | undefined> {
  const topic = await findTopic(slug);
  return (
    topic && {
      name: `topics/${topic.id}`,
      page: topicUrl(topic),
      title: topic.name,
      description: topic.description,
      tags: [topicTag(topic.id)],
      stories: aboutTopic(topic.id),
    }
  );
}

async function seriesChannel(slug: string): Promise<FeedChannel | undefined> {
  const series = await findSeries(slug);
  return (
    series && {
      name: `series/${series.id}`,
      page: seriesUrl(series),
      title: series.name,
      description: series.promise,
      tags: [seriesTag(series.id)],
      stories: inSeries(series.id),
    }
  );
}

async function authorChannel(slug: string): Promise<FeedChannel | undefined> {
  const author = await findAuthor(slug);
  return (
    author && {
      name: `authors/${author.id}`,
      page: authorUrl(author),
      title: author.name,
      description: author.biography,
      tags: [authorTag(author.id)],
      stories: byAuthor(author.id),
    }
  );
}
