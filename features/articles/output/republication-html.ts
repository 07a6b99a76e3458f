import type { ArticleView } from "#features/articles/article-view.ts";
import { bodyHtml } from "#features/articles/output/body-html.ts";
import { bylineLines } from "#features/articles/output/byline-lines.ts";
import { creditParts, type RepublicationTerms } from "#features/articles/output/credit-parts.ts";
import { pictureIn } from "#features/articles/output/feed-html.ts";
import { figureHtml, jpegOf } from "#features/articles/output/figure-html.ts";
import type { HtmlContext } from "#features/articles/output/html-context.ts";
import { htmlRenderers } from "#features/articles/output/html-renderers.ts";
import { mayRepublish } from "#features/articles/output/may-republish.ts";
import { linkedName } from "#features/articles/output/story-html.ts";
import { directionOf } from "#features/articles/rules.ts";
import { type HtmlContent, htmlElement } from "#lib/formats/write-html.ts";

/** Pixels; another publication makes its own sizes from it. */
const WIDEST = 1600;

/** A story to be copied into another publication (A9): clean HTML, only pictures that may go along, and whose it is. */
export function republicationHtml(article: ArticleView, terms: RepublicationTerms): string {
  const context = republicationContext(article, terms);
  const lead = article.picture
    ? context.figure(article.picture.id, { caption: article.leadCaption })
    : undefined;
  const body = bodyHtml(article, { context, renderers: htmlRenderers(context) });
  return htmlElement(
    "article",
    { lang: article.language, dir: directionOf(article.language) },
    htmlElement("h1", {}, article.headline),
    article.standfirst
      ? htmlElement("p", {}, htmlElement("strong", {}, article.standfirst))
      : undefined,
    ...bylineLines(article.bylines).map((line) => htmlElement("p", {}, line)),
    lead,
    body.html,
    htmlElement("hr"),
    ...creditLines(article, terms),
  ).html;
}

function republicationContext(
  article: ArticleView,
  { address, today }: RepublicationTerms,
): HtmlContext {
  return {
    address,
    notePrefix: `story-${article.id}-`,
    noteAddress: "",
    notes: [],
    quizzes: article.quizzes,
    boxElement: "aside",
    figure: (mediaId, words) => {
      const picture = pictureIn(article, mediaId);
      if (!picture || !mayRepublish(picture, today)) return undefined;
      const raster = jpegOf(picture, WIDEST);
      return figureHtml({ picture, raster, base: address }, words);
    },
  };
}

function creditLines(article: ArticleView, terms: RepublicationTerms): HtmlContent[] {
  return creditParts(article, terms).map((line) =>
    htmlElement(
      "p",
      {},
      ...line.map((part) =>
        typeof part === "string" ? part : linkedName(part.words, part.href, terms.address),
      ),
    ),
  );
}
