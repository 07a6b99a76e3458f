import type {
  AdvertiserContentArticle,
  AnalysisNewsArticle,
  BackgroundNewsArticle,
  NewsArticle,
  OpinionNewsArticle,
  ReportageNewsArticle,
  ReviewNewsArticle,
} from "schema-dts";
import type { ArticleView } from "#features/articles/article-view.ts";
import { inCreditOrder, mayBeRepublished } from "#features/articles/rules.ts";
import { socialCrops } from "#features/articles/social-crops.ts";
import { articleUrl } from "#features/articles/urls.ts";
import { authorUrl } from "#features/authors/urls.ts";
import { mediaUrl } from "#features/media/urls.ts";
import { CARD_SIZE } from "#features/settings/page-metadata.ts";
import { structuredCrumbs } from "#features/settings/structured-crumbs.ts";
import { type Publisher, structuredPublisher } from "#features/settings/structured-publisher.ts";
import { sectionUrl } from "#features/taxonomy/urls.ts";

const TYPES = {
  news: "ReportageNewsArticle",
  analysis: "AnalysisNewsArticle",
  opinion: "OpinionNewsArticle",
  review: "ReviewNewsArticle",
  interview: "NewsArticle",
  explainer: "BackgroundNewsArticle",
  sponsored: "AdvertiserContentArticle",
} as const satisfies Record<ArticleView["kind"], string>;

type Structured = Exclude<
  | AdvertiserContentArticle
  | AnalysisNewsArticle
  | BackgroundNewsArticle
  | NewsArticle
  | OpinionNewsArticle
  | ReportageNewsArticle
  | ReviewNewsArticle,
  string
>;

interface Publication extends Publisher {
  /** Under which others may take its stories; empty where they must ask. */
  republicationLicenceUrl: string;
}

/** A story in the vocabulary of schema.org (NewsArticle and its kinds); every text in it stands on the page (D5). */
export function structuredArticle(
  article: ArticleView,
  publication: Publication,
  site: string | URL,
): Structured {
  const absolute = (path: string) => new URL(path, site).href;
  const { standfirst, origin, corrections } = article;
  const address = absolute(articleUrl(article));
  const images = imagesOf(article).map((path) => absolute(mediaUrl(path)));
  const license = licenceOf(article, publication);
  return {
    "@type": TYPES[article.kind],
    mainEntityOfPage: address,
    url: address,
    headline: article.headline,
    ...(standfirst && { description: standfirst }),
    ...(images.length > 0 && { image: images }),
    datePublished: article.publishedAt.toISOString(),
    dateModified: (article.changedAt ?? article.publishedAt).toISOString(),
    inLanguage: article.language,
    isAccessibleForFree: true,
    wordCount: article.wordCount,
    articleSection: article.section.name,
    author: inCreditOrder(article.bylines).map((byline) => ({
      "@type": "Person" as const,
      name: byline.name,
      url: absolute(authorUrl(byline)),
    })),
    publisher: structuredPublisher(publication, site),
    ...(origin && { isBasedOn: origin.url }),
    ...(license && { license }),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ text, publishedAt }) => ({
        "@type": "CorrectionComment" as const,
        text,
        datePublished: publishedAt,
      })),
    }),
  };
}

/** Where a story stands: the publication, the section, itself. */
export function structuredPlace(article: ArticleView, { name }: Publisher, site: string | URL) {
  const { section, headline } = article;
  const crumbs = [
    { name, path: "/" },
    { name: section.name, path: sectionUrl(section) },
    { name: headline },
  ];
  return structuredCrumbs(crumbs, site);
}

/** In the three shapes that search engines ask for; the lead picture's own until they are made. */
function imagesOf(article: ArticleView): string[] {
  const crops = socialCrops(article).filter(({ height }) => height !== CARD_SIZE.height);
  if (crops.length > 0) return crops.map(({ path }) => path);
  const { picture } = article;
  if (!picture) return [];
  const rasters = picture.variants.filter(({ format }) => format === "jpeg");
  return [rasters.sort((a, b) => b.width - a.width)[0]?.path ?? picture.path];
}

/** The origin's for what appeared elsewhere first, ours for what others may take. */
function licenceOf(article: ArticleView, { republicationLicenceUrl }: Publication): string {
  if (article.origin) return article.origin.licenceUrl;
  return mayBeRepublished(article) ? republicationLicenceUrl : "";
}
