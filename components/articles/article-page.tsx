import type { ReactNode } from "react";
import { ArticleBody } from "#components/articles/article-body.tsx";
import { ArticleHeader } from "#components/articles/article-header.tsx";
import { CorrectionNotes } from "#components/articles/correction-notes.tsx";
import { OriginNote } from "#components/articles/origin-note.tsx";
import { placeRelated } from "#components/articles/place-related.ts";
import { RelatedGrid } from "#components/articles/related-grid.tsx";
import { ShareLine } from "#components/articles/share-line.tsx";
import { TopicLinks } from "#components/articles/topic-links.tsx";
import { AuthorNotes } from "#components/authors/author-notes.tsx";
import { PictureFigure } from "#components/media/picture-figure.tsx";
import type { ArticleView } from "#features/articles/article-view.ts";
import type { ArticleCard } from "#features/articles/card-view.ts";
import { directionOf, languageWithin } from "#features/articles/rules.ts";
import { shortUrl } from "#features/articles/urls.ts";

interface ArticlePageProps {
  article: ArticleView;
  related: ArticleCard[];
  /** Time zone and language of the publication. */
  site: { timeZone: string; language: string };
  now: Date;
  /** Absolute address of the story. */
  address: string;
  commentCount: number;
  /** Where other publications take the story from, if they may. */
  republishPath?: string | undefined;
  /** What stands in the text where an editor has put a box for it. */
  boxes?: { newsletter?: ReactNode; sponsor?: ReactNode };
  /** What follows the story: newsletter box, comments, sponsor. */
  children?: ReactNode;
}

const LEAD_SIZES = "(min-width: 64rem) 60rem, 92vw";

/** A story, in the order in which it is read (A3). */
export function ArticlePage({ article, related, site, boxes = {}, ...props }: ArticlePageProps) {
  const { language, picture, leadCaption, bylines } = article;
  const { address, now, commentCount } = props;
  const corrections = {
    corrections: article.corrections,
    timeZone: site.timeZone,
    language,
  };
  const { lists, rest } = placeRelated(article.body, related, article);
  return (
    <>
      <article className="story page" lang={language} dir={directionOf(language)}>
        <ArticleHeader article={article} site={site} now={now} commentCount={commentCount} />
        {picture && (
          <PictureFigure
            className="lead-picture wide"
            picture={{ ...picture, caption: leadCaption || picture.caption }}
            sizes={LEAD_SIZES}
            within={language}
            priority="high"
          />
        )}
        <div>
          <CorrectionNotes {...corrections} placement="top" />
          <ArticleBody
            body={article.body}
            language={language}
            dateline={article.dateline}
            pictures={article.pictures}
            files={article.files}
            quizzes={article.quizzes}
            lists={lists}
            boxes={boxes}
          />
          {article.origin && <OriginNote origin={article.origin} language={language} />}
          <CorrectionNotes {...corrections} placement="bottom" />
          <TopicLinks topics={article.topics} {...languageWithin(language, site.language)} />
          <ShareLine
            story={article}
            address={address}
            shortAddress={new URL(shortUrl(article.id), address).href}
            republishPath={props.republishPath}
          />
          <p className="address">{address}</p>
          <AuthorNotes bylines={bylines} language={language} siteLanguage={site.language} />
        </div>
      </article>
      <RelatedGrid related={rest} />
      {props.children}
    </>
  );
}
