import "#components/ui/answer-form.css";
import "./comments.css";
import { CommentForm } from "#components/comments/comment-form.client.tsx";
import { CommentText } from "#components/comments/comment-text.tsx";
import { PageTitle } from "#components/layout/page-title.tsx";
import { Moment } from "#components/ui/moment.tsx";
import { articleUrl } from "#features/articles/urls.ts";
import { formStamp } from "#features/comments/form-stamp.ts";
import type { AnsweredComment } from "#features/comments/queries.ts";
import { takesComments } from "#features/comments/rules.ts";
import { commentUrl } from "#features/comments/urls.ts";
import { message } from "#lib/messages/message.ts";

interface ReplyPageProps {
  comment: AnsweredComment;
  timeZone: string;
}

/** One comment and the form to answer it, so that no story carries a form for each of its comments. */
export function ReplyPage({ comment, timeZone }: ReplyPageProps) {
  const { article, id, name } = comment;
  const now = new Date();
  return (
    <>
      <PageTitle kicker={article.headline} title={message("comments.replyTo", { name })} />
      <div className="comments own-comment">
        <p className="meta">
          <b>{name}</b> <Moment at={comment.createdAt} timeZone={timeZone} language="en" />
        </p>
        <blockquote>
          <CommentText text={comment.text} />
        </blockquote>
        {takesComments(article, now) ? (
          <CommentForm
            articleId={article.id}
            parentId={id}
            stamp={formStamp(article.id, now)}
            mode={article.commentMode}
          />
        ) : (
          <p className="meta">{message("comments.closed")}</p>
        )}
        <p className="older">
          <a href={commentUrl(articleUrl(article), id)}>
            {message("comments.own.back", { headline: article.headline })}
          </a>
        </p>
      </div>
    </>
  );
}
