import type { ArticleView } from "#features/articles/article-view.ts";
import { articleText } from "#features/articles/output/article-text.ts";
import { bylineLines } from "#features/articles/output/byline-lines.ts";
import {
  type CreditPart,
  creditParts,
  type RepublicationTerms,
} from "#features/articles/output/credit-parts.ts";

/** The same story as plain text to be copied (A9), without pictures. */
export function republicationText(article: ArticleView, terms: RepublicationTerms): string {
  return [
    article.headline,
    article.standfirst,
    bylineLines(article.bylines).join("\n"),
    articleText(article, terms.address),
    "* * *",
    creditParts(article, terms).map(lineText).join("\n"),
  ]
    .filter(Boolean)
    .join("\n\n");
}

function lineText(line: CreditPart[]): string {
  return line.map(partText).join("");
}

function partText(part: CreditPart): string {
  if (typeof part === "string") return part;
  const { words, href } = part;
  return href === "" || href === words ? words : `${words} (${href})`;
}
