import { ArticlePage } from "#components/articles/article-page.tsx";
import type { ArticleView } from "#features/articles/article-view.ts";
import { articleUrl } from "#features/articles/urls.ts";
import { siteAddress } from "#lib/site-address.ts";

interface PreviewArticleProps {
  article: ArticleView;
  site: { timeZone: string; language: string };
}

/** A story by the reader's own renderer, before it is out. */
export function PreviewArticle({ article, site }: PreviewArticleProps) {
  return (
    <main>
      <ArticlePage
        article={article}
        related={[]}
        site={site}
        now={new Date()}
        address={new URL(articleUrl(article), siteAddress()).href}
        commentCount={0}
      />
    </main>
  );
}
