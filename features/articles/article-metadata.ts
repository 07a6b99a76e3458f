import type { Metadata } from "next";
import type { ArticleView } from "#features/articles/article-view.ts";
import { plainText } from "#features/articles/body/plain-text.ts";
import { articleUrl } from "#features/articles/urls.ts";
import { mediaUrl } from "#features/media/urls.ts";

const DESCRIPTION_LENGTH = 160;

/** What search engines and social sites are told of a story (D6). */
export function articleMetadata(article: ArticleView): Metadata {
  const title = article.seoTitle || article.headline;
  const description = article.seoDescription || article.standfirst || opening(article);
  const canonical =
    article.origin?.canonical === "source" ? article.origin.url : articleUrl(article);
  return {
    title,
    description,
    alternates: { canonical, languages: languagesOf(article) },
    ...(article.unlistedAt ? { robots: { index: false } } : {}),
    openGraph: {
      type: "article",
      title,
      description,
      url: articleUrl(article),
      publishedTime: article.publishedAt.toISOString(),
      modifiedTime: (article.changedAt ?? article.publishedAt).toISOString(),
      section: article.section.name,
      tags: article.topics.map((topic) => topic.name),
      images: socialPicture(article),
    },
    twitter: { card: article.picture ? "summary_large_image" : "summary" },
  };
}

function languagesOf(article: ArticleView): Record<string, string> | undefined {
  if (article.translations.length === 0) return undefined;
  const all = [article, ...article.translations];
  return Object.fromEntries(all.map((version) => [version.language, articleUrl(version)]));
}

function opening(article: ArticleView): string {
  const text = plainText(article.body).replace(/\s+/g, " ").trim();
  if (text.length <= DESCRIPTION_LENGTH) return text;
  return `${text.slice(0, DESCRIPTION_LENGTH).replace(/\s+\S*$/, "")} …`;
}

function socialPicture({ picture }: ArticleView) {
  if (!picture) return [];
  const rasters = picture.variants.filter(
    (variant) => variant.format === "jpeg" && variant.width <= 1200,
  );
  const raster = rasters.sort((a, b) => b.width - a.width)[0];
  if (!raster) return [{ url: mediaUrl(picture.path), alt: picture.alt }];
  return [
    { url: mediaUrl(raster.path), width: raster.width, height: raster.height, alt: picture.alt },
  ];
}
