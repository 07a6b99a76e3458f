import { ArticleBody } from "#components/articles/article-body.tsx";
import { ArticleCard } from "#components/articles/article-card.tsx";
import { ArticleHeader } from "#components/articles/article-header.tsx";
import { CorrectionNotes } from "#components/articles/correction-notes.tsx";
import { OriginNote } from "#components/articles/origin-note.tsx";
import { ShareLine } from "#components/articles/share-line.tsx";
import { AuthorNotes } from "#components/authors/author-notes.tsx";
import { PictureFigure } from "#components/media/picture-figure.tsx";
import type { ArticleView } from "#features/articles/article-view.ts";
import type { Body } from "#features/articles/body/schema.ts";
import type { ArticleCard as Card } from "#features/articles/card-view.ts";
import { directionOf } from "#features/articles/rules.ts";
import { topicUrl } from "#features/taxonomy/urls.ts";
import { message } from "#lib/messages/message.ts";

interface ArticlePageProps {
  article: ArticleView;
  related: Card[];
  timeZone: string;
  now: Date;
  /** Absolute address of the story. */
  address: string;
  commentCount: number;
  /** What follows the story: newsletter box, comments, sponsor. */
  children?: React.ReactNode;
}

const LEAD_SIZES = "(min-width: 64rem) 60rem, 92vw";

/** A story, in the order in which it is read (A3). */
export function ArticlePage({
  article,
  related,
  timeZone,
  now,
  address,
  commentCount,
  children,
}: ArticlePageProps) {
  const { language } = article;
  const corrections = { corrections: article.corrections, timeZone, language };
  return (
    <>
      <article className="story page" lang={language} dir={directionOf(language)}>
        <ArticleHeader
          article={article}
          timeZone={timeZone}
          now={now}
          commentCount={commentCount}
        />
        {article.picture && (
          <PictureFigure
            className="lead-picture wide"
            picture={article.picture}
            caption={article.leadCaption}
            sizes={LEAD_SIZES}
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
            related={related}
          />
          {article.origin && <OriginNote origin={article.origin} />}
          <CorrectionNotes {...corrections} placement="bottom" />
          <TopicLinks topics={article.topics} />
          <ShareLine headline={article.headline} address={address} />
          <p className="address">{address}</p>
          <AuthorNotes bylines={article.bylines} />
        </div>
      </article>
      <RelatedGrid related={notInText(article.body, related)} />
      {children}
    </>
  );
}

function TopicLinks({ topics }: { topics: ArticleView["topics"] }) {
  if (topics.length === 0) return null;
  return (
    <nav aria-label={message("article.topics")}>
      <ul className="topics">
        {topics.map((topic) => (
          <li key={topic.id}>
            <a href={topicUrl(topic)}>{topic.name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Related stories that no list between the paragraphs shows already (A8). */
function notInText(body: Body, related: Card[]): Card[] {
  const counts = body.content.map((block) =>
    block.type === "relatedList" ? block.attrs.count : 0,
  );
  return related.slice(Math.max(0, ...counts));
}

function RelatedGrid({ related }: { related: Card[] }) {
  if (related.length === 0) return null;
  return (
    <section className="related page block" aria-labelledby="related">
      <h2 className="heading" id="related">
        {message("article.related")}
      </h2>
      <div className="grid four">
        {related.slice(0, 4).map((card) => (
          <ArticleCard
            key={card.id}
            card={card}
            level={3}
            sizes="(min-width: 60rem) 16rem, (min-width: 40rem) 45vw, 92vw"
          />
        ))}
      </div>
    </section>
  );
}
