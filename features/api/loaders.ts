import { apiArticle, apiArticleSummary, apiPlace } from "#features/api/api-article.ts";
import { ArticlesQuery, PlacesQuery } from "#features/api/input.ts";
import { openapiDocument } from "#features/api/openapi-document.ts";
import {
  findStanding,
  findStory,
  listAuthors,
  listSections,
  listSeries,
  listStories,
  listTopics,
  PLACES_PER_PAGE,
} from "#features/api/queries.ts";
import type {
  ApiArticle,
  ApiArticleSummary,
  ApiAuthor,
  ApiPage,
  ApiSection,
  ApiSeries,
  ApiTopic,
} from "#features/api/schema.ts";
import { apiUrl } from "#features/api/urls.ts";
import { parseBody } from "#features/articles/body/schema.ts";
import { allStories, inLanguage } from "#features/articles/listing.ts";
import { allArticlesTag, articleTag } from "#features/articles/tags.ts";
import { authorTag } from "#features/authors/tags.ts";
import { authorUrl } from "#features/authors/urls.ts";
import { findFeedChannel } from "#features/feeds/feed-channel.ts";
import { storyTags } from "#features/feeds/story-tags.ts";
import { seriesTag } from "#features/series/tags.ts";
import { seriesUrl } from "#features/series/urls.ts";
import { getSettings } from "#features/settings/queries.ts";
import { siteTag } from "#features/settings/tags.ts";
import { keepUntilRelease } from "#features/taxonomy/keep-until-release.ts";
import { sectionTag, topicTag } from "#features/taxonomy/tags.ts";
import { sectionUrl, topicUrl } from "#features/taxonomy/urls.ts";
import { Invalid, NotFound } from "#lib/errors.ts";
import { keysetPage, STORIES_PER_PAGE } from "#lib/keyset.ts";
import { parseId } from "#lib/parse-id.ts";
import { dependsOn } from "#lib/render.ts";
import { siteAddress } from "#lib/site-address.ts";

/** The one with the fewest stories is read first, as far as one can know. */
const FILTERS = ["author", "topic", "series", "section"] as const;

/** A page of listed stories, the newest first. Throws `Invalid`, and `NotFound` where a filter names nothing. */
export async function loadApiArticles(query: URLSearchParams): Promise<ApiPage<ApiArticleSummary>> {
  dependsOn(siteTag(), allArticlesTag());
  await keepUntilRelease();
  const wanted = parsed(ArticlesQuery, query);
  const named = await Promise.all(FILTERS.map((kind) => storiesOf(kind, wanted[kind])));
  const language = wanted.language === undefined ? [] : [inLanguage(wanted.language)];
  const [first = allStories, ...others] = [...named.flat(), ...language];
  const limit = STORIES_PER_PAGE;
  const rows = await listStories([first, ...others], { limit, after: wanted.after });
  const { items, next } = keysetPage(rows, limit, ({ publishedAt: at, id }) => ({
    at,
    id,
  }));
  dependsOn(...items.flatMap(storyTags));
  const site = siteAddress();
  return {
    items: items.map((story) => apiArticleSummary(story, site)),
    next: next ? nextUrl("articles", query, next) : null,
  };
}

/** A listed story with its text, or why one that was public is no more. Throws `NotFound` for every other. */
export async function loadApiArticle(text: string): Promise<ApiArticle | 410 | 451> {
  dependsOn(siteTag());
  await keepUntilRelease();
  const id = parseId(text);
  const story = id === undefined ? undefined : await findStory(id);
  if (id === undefined || !story) return standingOf(id);
  dependsOn(...storyTags(story));
  const { timeZone } = await getSettings();
  return apiArticle({ ...story, body: parseBody(story.body) }, { site: siteAddress(), timeZone });
}

export function loadApiSections(query: URLSearchParams): Promise<ApiPage<ApiSection>> {
  return loadPlaces(query, {
    list: "sections",
    read: listSections,
    tag: sectionTag,
    write: ({ description, parent, ...section }, site) => ({
      ...apiPlace(section, new URL(sectionUrl(section), site)),
      description,
      parent: parent && apiPlace(parent, new URL(sectionUrl(parent), site)),
    }),
  });
}

export function loadApiTopics(query: URLSearchParams): Promise<ApiPage<ApiTopic>> {
  return loadPlaces(query, {
    list: "topics",
    read: listTopics,
    tag: topicTag,
    write: (topic, site) => ({ ...topic, url: new URL(topicUrl(topic), site).href }),
  });
}

export function loadApiAuthors(query: URLSearchParams): Promise<ApiPage<ApiAuthor>> {
  return loadPlaces(query, {
    list: "authors",
    read: listAuthors,
    tag: authorTag,
    write: (author, site) => ({ ...author, url: new URL(authorUrl(author), site).href }),
  });
}

export function loadApiSeries(query: URLSearchParams): Promise<ApiPage<ApiSeries>> {
  return loadPlaces(query, {
    list: "series",
    read: listSeries,
    tag: seriesTag,
    write: (series, site) => ({
      ...series,
      url: new URL(seriesUrl(series), site).href,
      endedAt: series.endedAt?.toISOString() ?? null,
    }),
  });
}

/** The description of the interface. */
export async function loadApiDescription(): Promise<object> {
  dependsOn(siteTag());
  return openapiDocument(await getSettings(), siteAddress());
}

interface Places<Row, Item> {
  list: string;
  read: (after: number | undefined) => PromiseLike<Row[]>;
  tag: (id: number) => string;
  write: (row: Row, site: URL) => Item;
}

async function loadPlaces<Row extends { id: number }, Item>(
  query: URLSearchParams,
  { list, read, tag, write }: Places<Row, Item>,
): Promise<ApiPage<Item>> {
  dependsOn(siteTag(), allArticlesTag());
  await keepUntilRelease();
  const rows = await read(parsed(PlacesQuery, query).after);
  const shown = rows.slice(0, PLACES_PER_PAGE);
  dependsOn(...shown.map(({ id }) => tag(id)));
  const last = rows.length > shown.length ? shown.at(-1) : undefined;
  return {
    items: shown.map((row) => write(row, siteAddress())),
    next: last ? nextUrl(list, query, String(last.id)) : null,
  };
}

function parsed<Query>(
  schema: {
    safeParse(value: unknown): {
      data?: Query;
      error?: { issues: { path: PropertyKey[] }[] };
    };
  },
  query: URLSearchParams,
): Query {
  const { data, error } = schema.safeParse(Object.fromEntries(query));
  if (data !== undefined) return data;
  throw new Invalid(
    (error?.issues ?? []).map(({ path }) => ({ field: path.join("."), key: "api.400" })),
  );
}

async function storiesOf(kind: (typeof FILTERS)[number], slug: string | undefined) {
  if (slug === undefined) return [];
  const channel = await findFeedChannel({ kind, slug });
  if (!channel) throw new NotFound(kind);
  dependsOn(...channel.tags);
  return [channel.stories];
}

async function standingOf(id: number | undefined): Promise<410 | 451> {
  const standing = id === undefined ? undefined : await findStanding(id);
  if (id === undefined || !standing) throw new NotFound("article");
  dependsOn(articleTag(id));
  if (standing.withheldAt) return 451;
  if (standing.retractedAt) return 410;
  throw new NotFound("article");
}

function nextUrl(list: string, query: URLSearchParams, after: string): string {
  const url = new URL(apiUrl(list), siteAddress());
  for (const [name, value] of query) url.searchParams.set(name, value);
  url.searchParams.set("after", after);
  return url.href;
}
