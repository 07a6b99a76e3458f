import { Byline } from "#components/articles/byline.tsx";
import { HouseWords } from "#components/articles/house-words.tsx";
import { Kicker } from "#components/articles/kicker.tsx";
import { TranslationLinks } from "#components/articles/translation-links.tsx";
import { PictureImage } from "#components/media/picture-image.tsx";
import { SeriesBanner } from "#components/series/series-banner.tsx";
import { Moment } from "#components/ui/moment.tsx";
import type { ArticleView } from "#features/articles/article-view.ts";
import { isOld, languageWithin, readingMinutes } from "#features/articles/rules.ts";
import { type MessageKey, message } from "#lib/messages/message.ts";

interface ArticleHeaderProps {
  article: ArticleView;
  /** Time zone and language of the publication. */
  site: { timeZone: string; language: string };
  now: Date;
  commentCount: number;
}

/** Series, kicker, headline, standfirst, names, dates. */
export function ArticleHeader({ article, site, now, commentCount }: ArticleHeaderProps) {
  const { language, series, kind, standfirst } = article;
  const place = { timeZone: site.timeZone, language };
  return (
    <header>
      {series && <SeriesBanner series={series} {...languageWithin(language, site.language)} />}
      <Kicker article={article} />
      <h1 id="headline" tabIndex={-1}>
        {article.headline}
      </h1>
      {standfirst && <p className="standfirst">{standfirst}</p>}
      {kind === "sponsored" && <Note language={language} text="article.sponsored" />}
      {kind === "opinion" && <Columnist article={article} />}
      <Byline bylines={article.bylines} language={language} />
      <p className="meta">
        <Moment at={article.publishedAt} {...place} />
        {"\u00a0· "}
        <HouseWords within={language}>{minutes(article.wordCount)}</HouseWords>
        {"\u00a0· "}
        <a href="#comments">
          <HouseWords within={language}>{counted(commentCount)}</HouseWords>
        </a>
      </p>
      {article.changedAt && (
        <p className="meta">
          <HouseWords within={language}>
            {message("article.updated", { date: "" }).trim()}
          </HouseWords>{" "}
          <Moment at={article.changedAt} {...place} />
        </p>
      )}
      <TranslationLinks translations={article.translations} language={language} />
      {isOld(article, now) && <Note language={language} text="article.old" />}
    </header>
  );
}

function minutes(words: number): string {
  const count = readingMinutes(words);
  return count === 1 ? message("article.minute") : message("article.minutes", { count });
}

function counted(comments: number): string {
  const key: MessageKey = comments === 0 ? "article.noComments" : "article.comments";
  return comments === 1 ? message("article.comment") : message(key, { count: comments });
}

function Note({ language, text }: { language: string; text: MessageKey }) {
  return (
    <p className="note">
      <HouseWords within={language}>{message(text)}</HouseWords>
    </p>
  );
}

/** An opinion has a face: that of its first writer. The name stands beside it. */
function Columnist({ article }: { article: ArticleView }) {
  const portrait = article.bylines.find(({ role }) => role === "text")?.portrait;
  if (!portrait) return null;
  return (
    <div className="portrait">
      <PictureImage picture={portrait} sizes="3.75rem" alt="" ratio="1:1" />
    </div>
  );
}
