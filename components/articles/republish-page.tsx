import { PageTitle } from "#components/layout/page-title.tsx";
import type { ArticleView } from "#features/articles/article-view.ts";
import type { RepublicationTerms } from "#features/articles/output/credit-parts.ts";
import { republicationHtml } from "#features/articles/output/republication-html.ts";
import { republicationText } from "#features/articles/output/republication-text.ts";
import { directionOf, languageWithin } from "#features/articles/rules.ts";
import { articleUrl } from "#features/articles/urls.ts";
import { message, messageLanguage } from "#lib/messages/message.ts";

interface RepublishPageProps {
  article: ArticleView;
  terms: RepublicationTerms;
  /** Where to write to; empty for nowhere. */
  contact: string;
}

/** A story to be taken into another publication: on which terms, and what to copy (A9). */
export function RepublishPage({ article, terms, contact }: RepublishPageProps) {
  return (
    <main className="page republish">
      <PageTitle title={message("republish.title")} />
      <p>
        {message("republish.story")}:{" "}
        <a href={articleUrl(article)} {...languageWithin(messageLanguage, article.language)}>
          {article.headline}
        </a>
      </p>
      {terms.licence.name ? (
        <Offer article={article} terms={terms} />
      ) : (
        <Request contact={contact} headline={article.headline} />
      )}
    </main>
  );
}

function Offer({ article, terms }: Pick<RepublishPageProps, "article" | "terms">) {
  const { name, url } = terms.licence;
  const [before, after] = message("republish.under").split("{licence}");
  return (
    <>
      <p>
        {before}
        {url ? (
          <a href={url} rel="license">
            {name}
          </a>
        ) : (
          name
        )}
        {after}
      </p>
      <p>{message("republish.keep")}</p>
      <p>{message("republish.pictures")}</p>
      <Copy id="html" words={republicationHtml(article, terms)} language={article.language} />
      <Copy id="text" words={republicationText(article, terms)} language={article.language} />
      <script type="module" data-island="copy-address" />
    </>
  );
}

interface CopyProps {
  id: "html" | "text";
  words: string;
  language: string;
}

/** Words in a field: to be selected and copied by hand, or by the button that a script adds. */
function Copy({ id, words, language }: CopyProps) {
  return (
    <div className="copy">
      <label htmlFor={id}>{message(`republish.${id}`)}</label>
      <textarea
        id={id}
        readOnly
        rows={12}
        spellCheck={false}
        defaultValue={words}
        lang={language}
        dir={id === "text" ? directionOf(language) : undefined}
      />
      <copy-address
        data-from={id}
        data-label={message(id === "html" ? "republish.copyHtml" : "republish.copyText")}
        data-done={message("article.copied")}
      />
    </div>
  );
}

function Request({ contact, headline }: { contact: string; headline: string }) {
  const subject = encodeURIComponent(`${message("republish.title")}: ${headline}`);
  return (
    <p>
      {message("republish.ask")}{" "}
      {contact && <a href={`mailto:${contact}?subject=${subject}`}>{message("republish.write")}</a>}
    </p>
  );
}
