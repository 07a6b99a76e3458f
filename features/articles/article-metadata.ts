import type { Metadata } from "next";
import type { ArticleView } from "#features/articles/article-view.ts";
import { inCreditOrder } from "#features/articles/rules.ts";
import { searchText } from "#features/articles/search-text.ts";
import { socialCrops } from "#features/articles/social-crops.ts";
import { socialText } from "#features/articles/social-text.ts";
import { articleUrl } from "#features/articles/urls.ts";
import { authorUrl } from "#features/authors/urls.ts";
import { mediaUrl } from "#features/media/urls.ts";
import { oembedUrl } from "#features/oembed/urls.ts";
import {
  CARD_SIZE,
  type Publication,
  pageMetadata,
  type SharedPicture,
} from "#features/settings/page-metadata.ts";
import { siteAddress } from "#lib/site-address.ts";

/** What search engines and social sites are told of a story (D6). */
export function articleMetadata(article: ArticleView, publication: Publication): Metadata {
  const { language, origin } = article;
  const bylines = inCreditOrder(article.bylines);
  return pageMetadata(publication, {
    ...searchText(article),
    shared: socialText(article),
    path: articleUrl(article),
    source: origin?.canonical === "source" ? origin.url : undefined,
    language,
    languages: languagesOf(article, publication),
    isHidden: article.unlistedAt !== null,
    oembed: article.unlistedAt ? undefined : oembedUrl(articleAddress(article)),
    picture: drawnPicture(article) ?? leadPicture(article),
    fediverse: bylines.find((byline) => byline.fediverse)?.fediverse,
    openGraph: {
      type: "article",
      publishedTime: article.publishedAt.toISOString(),
      modifiedTime: (article.changedAt ?? article.publishedAt).toISOString(),
      section: article.section.name,
      tags: article.topics.map((topic) => topic.name),
      authors: bylines.map((byline) => new URL(authorUrl(byline), siteAddress()).href),
    },
  });
}

function articleAddress(article: ArticleView): string {
  return new URL(articleUrl(article), siteAddress()).href;
}

/** Every version knows all of them, itself too, and agrees on the one for readers of other languages (A2). */
function languagesOf(article: ArticleView, { language }: Publication) {
  if (article.translations.length === 0) return undefined;
  const all = [article, ...article.translations].sort((one, other) =>
    one.language < other.language ? -1 : 1,
  );
  const general = all.find((version) => version.language === language) ?? all[0]!;
  const addresses = all.map((version) => [version.language, articleUrl(version)]);
  return Object.fromEntries([...addresses, ["x-default", articleUrl(general)]]);
}

function drawnPicture(article: ArticleView): SharedPicture | undefined {
  const crop = socialCrops(article).find(({ height }) => height === CARD_SIZE.height);
  if (!crop) return undefined;
  const { path, width, height } = crop;
  const alt = article.picture?.alt || article.headline;
  return { url: mediaUrl(path), width, height, alt, type: "image/jpeg" };
}

/** Until one is made in their shape: the widest raster that they take. */
function leadPicture({ picture, headline }: ArticleView): SharedPicture | undefined {
  const raster = picture?.variants
    .filter(({ format, width }) => format === "jpeg" && width <= CARD_SIZE.width)
    .sort((a, b) => b.width - a.width)[0];
  if (!raster) return undefined;
  const { path, width, height } = raster;
  return { url: mediaUrl(path), width, height, alt: picture?.alt || headline, type: "image/jpeg" };
}
