import type { ArticleByline } from "#features/articles/article-view.ts";
import { plainText } from "#features/articles/body/plain-text.ts";
import { feedHtml } from "#features/articles/output/feed-html.ts";
import { articleUrl } from "#features/articles/urls.ts";
import type { FeedStory } from "#features/feeds/feed-story-view.ts";
import type { FeedView } from "#features/feeds/feed-view.ts";
import { seriesUrl } from "#features/series/urls.ts";
import { sectionUrl, topicUrl } from "#features/taxonomy/urls.ts";
import { message } from "#lib/messages/message.ts";

const SUMMARY_CHARACTERS = 300;

/** What every format says of a story. */
export interface FeedItem {
  id: string;
  /** Absolute address of the story's page here, also for a syndicated one. */
  address: string;
  title: string;
  /** Plain text. */
  summary: string;
  /** HTML that stands alone (features/articles/output/feed-html.ts). */
  html: string;
  writers: Person[];
  /** Photographers, translators and all others with a part in it. */
  contributors: Person[];
  categories: Category[];
  story: FeedStory;
}

export interface Person {
  name: string;
  slug: string;
}

export interface Category {
  name: string;
  slug: string;
  /** Path of its page; undefined for a kind of story, which has none. */
  page?: string;
}

/** A story as an item; its body is cut at `mostBytes`. */
export function feedItem(feed: FeedView, story: FeedStory, mostBytes: number): FeedItem {
  const address = new URL(articleUrl(story), feed.site).href;
  const writers = story.bylines.filter(({ role }) => role === "text");
  return {
    id: feed.idOf(story),
    address,
    title: titleOf(story),
    summary: summaryOf(story),
    html: feedHtml(story, { address, timeZone: feed.timeZone, mostBytes }),
    writers: onceEach(writers.length > 0 ? writers : story.bylines),
    contributors: onceEach(writers.length > 0 ? withoutRole(story.bylines, "text") : []),
    categories: categoriesOf(story),
    story,
  };
}

/** What somebody paid for says so wherever its headline stands. */
function titleOf({ kind, headline }: FeedStory): string {
  return kind === "sponsored" ? `${message("kind.sponsored")}: ${headline}` : headline;
}

/** A story of pictures alone has nothing but its headline. */
function summaryOf({ standfirst, seoDescription, body, headline }: FeedStory): string {
  const words = standfirst || seoDescription || plainText(body).trim() || headline;
  const line = words.replace(/\s+/g, " ").trim();
  if (line.length <= SUMMARY_CHARACTERS) return line;
  return `${line
    .slice(0, SUMMARY_CHARACTERS)
    .toWellFormed()
    .replace(/\s+\S*$/, "")} …`;
}

function withoutRole(bylines: ArticleByline[], role: ArticleByline["role"]): ArticleByline[] {
  return bylines.filter((byline) => byline.role !== role);
}

function onceEach(bylines: ArticleByline[]): Person[] {
  return [...new Map(bylines.map(({ id, name, slug }) => [id, { name, slug }])).values()];
}

/** Section, kind where it is not news, topics and series; a name that stands twice counts once. */
function categoriesOf({ section, kind, topics, series }: FeedStory): Category[] {
  const all: Category[] = [
    { ...section, page: sectionUrl(section) },
    ...(kind === "news" ? [] : [{ name: message(`kind.${kind}`), slug: kind }]),
    ...topics.map((topic) => ({ ...topic, page: topicUrl(topic) })),
    ...(series ? [{ ...series, page: seriesUrl(series) }] : []),
  ];
  return [
    ...new Map(all.reverse().map(({ name, slug, page }) => [name, { name, slug, page }])).values(),
  ].reverse() as Category[];
}
