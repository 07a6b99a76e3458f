import { Byline } from "#components/articles/byline.tsx";
import { Kicker } from "#components/articles/kicker.tsx";
import { SeriesBanner } from "#components/series/series-banner.tsx";
import { Moment } from "#components/ui/moment.tsx";
import type { ArticleView } from "#features/articles/article-view.ts";
import { isOld, readingMinutes } from "#features/articles/rules.ts";
import { articleUrl } from "#features/articles/urls.ts";
import { type MessageKey, message } from "#lib/messages/message.ts";

interface ArticleHeaderProps {
  article: ArticleView;
  timeZone: string;
  now: Date;
  commentCount: number;
}

/** Series, kicker, headline, standfirst, names, dates. */
export function ArticleHeader({ article, timeZone, now, commentCount }: ArticleHeaderProps) {
  const place = { timeZone, language: article.language };
  const minutes = readingMinutes(article.wordCount);
  return (
    <header>
      {article.series && <SeriesBanner series={article.series} />}
      <Kicker article={article} />
      <h1 id="headline" tabIndex={-1}>
        {article.headline}
      </h1>
      {article.standfirst && <p className="standfirst">{article.standfirst}</p>}
      <Byline bylines={article.bylines} />
      <p className="meta">
        <Moment at={article.publishedAt} {...place} />
        {"\u00a0· "}
        <bdi>
          {minutes === 1
            ? message("article.minute")
            : message("article.minutes", { count: minutes })}
        </bdi>
        {"\u00a0· "}
        <a href="#comments">{counted(commentCount)}</a>
      </p>
      {article.changedAt && (
        <p className="meta">
          {message("article.updated", { date: "" })}
          <Moment at={article.changedAt} {...place} />
        </p>
      )}
      <Translations article={article} />
      {isOld(article, now) && (
        <p className="note" dir="auto">
          {message("article.old")}
        </p>
      )}
    </header>
  );
}

function counted(comments: number): string {
  const key: MessageKey = comments === 0 ? "article.noComments" : "article.comments";
  return comments === 1 ? message("article.comment") : message(key, { count: comments });
}

function Translations({ article }: { article: ArticleView }) {
  if (article.translations.length === 0) return null;
  return (
    <p className="meta">
      {message("article.translations")}{" "}
      {article.translations.map((translation) => (
        <a
          key={translation.language}
          href={articleUrl(translation)}
          hrefLang={translation.language}
          lang={translation.language}
        >
          {languageName(translation.language)}
        </a>
      ))}
    </p>
  );
}

function languageName(language: string): string {
  return new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
}
