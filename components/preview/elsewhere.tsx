import { ScaledFrame } from "#components/preview/scaled-frame.client.tsx";
import type { ArticleView } from "#features/articles/article-view.ts";
import { mailHtml } from "#features/articles/output/mail-html.ts";
import { searchText } from "#features/articles/search-text.ts";
import { socialText } from "#features/articles/social-text.ts";
import { articleUrl } from "#features/articles/urls.ts";
import { mediaUrl } from "#features/media/urls.ts";
import { message } from "#lib/messages/message.ts";
import { siteAddress } from "#lib/site-address.ts";

interface ElsewhereProps {
  article: ArticleView;
  timeZone: string;
}

/** How others show the story: a search engine, a social site, a mail program. */
export function Elsewhere({ article, timeZone }: ElsewhereProps) {
  const address = new URL(articleUrl(article), siteAddress());
  const found = searchText(article);
  const shared = socialText(article);
  const untitled = message("stories.untitled");
  const mail = mailHtml(article, { address: address.href, timeZone });
  return (
    <>
      <section className="preview-snippet" aria-labelledby="preview-search">
        <h2 id="preview-search">{message("preview.search")}</h2>
        <p className="field-hint">{`${address.host} › ${article.section.slug}`}</p>
        <p className="preview-title">{found.title || untitled}</p>
        <p>{found.description}</p>
      </section>
      <section className="preview-card" aria-labelledby="preview-social">
        <h2 id="preview-social">{message("preview.social")}</h2>
        {article.picture && (
          <img src={mediaUrl(article.picture.path)} alt={article.picture.alt} loading="lazy" />
        )}
        <p className="field-hint">{address.host}</p>
        <p className="preview-title">{shared.title || untitled}</p>
        <p>{shared.description}</p>
      </section>
      <section aria-labelledby="preview-mail">
        <h2 id="preview-mail">{message("preview.mail")}</h2>
        <ScaledFrame
          title={message("preview.mail")}
          html={`<!doctype html><h1>${escaped(article.headline)}</h1>${mail}`}
          sandbox=""
          width={640}
          height={700}
        />
      </section>
    </>
  );
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
