import type { ArticleView } from "#features/articles/article-view.ts";
import { authorUrl } from "#features/authors/urls.ts";
import { mediaUrl } from "#features/media/urls.ts";

const TYPES: Record<ArticleView["kind"], string> = {
  news: "ReportageNewsArticle",
  analysis: "AnalysisNewsArticle",
  opinion: "OpinionNewsArticle",
  review: "ReviewNewsArticle",
  interview: "NewsArticle",
  explainer: "BackgroundNewsArticle",
  sponsored: "AdvertiserContentArticle",
};

interface Place {
  /** Absolute address of the story. */
  address: string;
  publication: { name: string };
}

/** A story in the vocabulary of schema.org (NewsArticle and its kinds); every text in it stands on the page (D5). */
export function structuredArticle(
  article: ArticleView,
  { address, publication }: Place,
): Record<string, unknown> {
  const absolute = (path: string) => new URL(path, address).href;
  return {
    "@context": "https://schema.org",
    "@type": TYPES[article.kind],
    mainEntityOfPage: address,
    url: address,
    headline: article.headline,
    ...(article.standfirst ? { description: article.standfirst } : {}),
    ...(article.picture ? { image: [absolute(mediaUrl(widestPath(article.picture)))] } : {}),
    datePublished: article.publishedAt.toISOString(),
    dateModified: (article.changedAt ?? article.publishedAt).toISOString(),
    inLanguage: article.language,
    isAccessibleForFree: true,
    wordCount: article.wordCount,
    articleSection: article.section.name,
    author: article.bylines.map((byline) => ({
      "@type": "Person",
      name: byline.name,
      url: absolute(authorUrl(byline)),
    })),
    publisher: { "@type": "NewsMediaOrganization", name: publication.name, url: absolute("/") },
    ...(article.origin
      ? { isBasedOn: article.origin.url, license: article.origin.licenceUrl || undefined }
      : {}),
    ...(article.corrections.length > 0
      ? {
          correction: article.corrections.map((one) => ({
            "@type": "CorrectionComment",
            text: one.text,
            datePublished: one.publishedAt,
          })),
        }
      : {}),
  };
}

function widestPath(picture: NonNullable<ArticleView["picture"]>): string {
  const rasters = picture.variants.filter((variant) => variant.format === "jpeg");
  return rasters.sort((a, b) => b.width - a.width)[0]?.path ?? picture.path;
}
