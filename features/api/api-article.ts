import type { ApiArticle, ApiArticleSummary, ApiPlace } from "#features/api/schema.ts";
import { apiUrl } from "#features/api/urls.ts";
import { articleText } from "#features/articles/output/article-text.ts";
import { feedHtml } from "#features/articles/output/feed-html.ts";
import { articleUrl } from "#features/articles/urls.ts";
import { authorUrl } from "#features/authors/urls.ts";
import type { FeedStory, StoryFacts } from "#features/feeds/feed-story-view.ts";
import { itemPicture } from "#features/feeds/item-picture.ts";
import { seriesUrl } from "#features/series/urls.ts";
import { sectionUrl, topicUrl } from "#features/taxonomy/urls.ts";

/** A story as the interface tells it in full. */
export function apiArticle(
  story: FeedStory,
  { site, timeZone }: { site: URL; timeZone: string },
): ApiArticle {
  const address = new URL(articleUrl(story), site).href;
  return {
    ...apiArticleSummary(story, site),
    html: feedHtml(story, { address, timeZone }),
    text: articleText(story, address),
    corrections: story.corrections.map(({ kind, placement, text, publishedAt }) => ({
      kind,
      placement,
      text,
      publishedAt: new Date(publishedAt).toISOString(),
    })),
    translations: story.translations.map((other) => ({
      language: other.language,
      headline: other.headline,
      url: new URL(articleUrl(other), site).href,
    })),
  };
}

/** What lists tell of a story. */
export function apiArticleSummary(story: StoryFacts, site: URL): ApiArticleSummary {
  const { section, series, picture, origin } = story;
  return {
    id: story.id,
    url: new URL(articleUrl(story), site).href,
    apiUrl: new URL(apiUrl("articles", String(story.id)), site).href,
    kind: story.kind,
    language: story.language,
    kicker: story.kicker,
    headline: story.headline,
    standfirst: story.standfirst,
    publishedAt: story.publishedAt.toISOString(),
    changedAt: story.changedAt?.toISOString() ?? null,
    wordCount: story.wordCount,
    section: apiPlace(section, new URL(sectionUrl(section), site)),
    bylines: story.bylines.map((byline) => ({
      ...apiPlace(byline, new URL(authorUrl(byline), site)),
      role: byline.role,
    })),
    series: series && apiPlace(series, new URL(seriesUrl(series), site)),
    topics: story.topics.map((topic) => apiPlace(topic, new URL(topicUrl(topic), site))),
    picture: picture && pictureOf(picture, site),
    origin: origin && { ...origin },
  };
}

/** A section, topic, author or series, by its page. */
export function apiPlace(
  { id, slug, name }: { id: number; slug: string; name: string },
  page: URL,
): ApiPlace {
  return { id, slug, name, url: page.href };
}

function pictureOf(
  picture: NonNullable<StoryFacts["picture"]>,
  site: URL,
): ApiArticleSummary["picture"] {
  const { url, type, width, height } = itemPicture(picture, site.href);
  const { alt, credit, licence } = picture;
  return { url, type, width, height, alt, credit, licence };
}
