import type { ArticleView } from "#features/articles/article-view.ts";
import { structuredArticle } from "#features/articles/structured-article.ts";
import { jsonForScript } from "#lib/json-for-script.ts";

interface StructuredArticleProps {
  article: ArticleView;
  address: string;
  publication: { name: string };
}

/** The story for search engines, as JSON-LD. */
export function StructuredArticle({ article, ...place }: StructuredArticleProps) {
  const __html = jsonForScript(structuredArticle(article, place));
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html }} />;
}
