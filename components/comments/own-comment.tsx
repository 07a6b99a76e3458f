import "#components/ui/answer-form.css";
import "./comments.css";
import { CommentText } from "#components/comments/comment-text.tsx";
import { DeleteCommentForm } from "#components/comments/delete-comment-form.client.tsx";
import { PageTitle } from "#components/layout/page-title.tsx";
import { Moment } from "#components/ui/moment.tsx";
import { articleUrl } from "#features/articles/urls.ts";
import type { OwnComment as Comment } from "#features/comments/queries.ts";
import { canBeTakenBack, statusForAuthor } from "#features/comments/rules.ts";
import { commentsUrl, commentUrl } from "#features/comments/urls.ts";
import { message } from "#lib/messages/message.ts";

interface OwnCommentProps {
  comment: Comment;
  token: string;
  timeZone: string;
}

/** A comment as its author sees it by the signed link: what became of it, and its words (C1). */
export function OwnComment({ comment, token, timeZone }: OwnCommentProps) {
  const status = statusForAuthor(comment.status);
  const storyPath = articleUrl(comment.article);
  return (
    <>
      <PageTitle
        kicker={message("comments.own.title")}
        title={message(`comments.own.${status}`)}
        promise={message(`comments.own.${status}Next`)}
      />
      <div className="comments own-comment">
        {status !== "deleted" && (
          <>
            <p className="meta">
              <b>{comment.name}</b>{" "}
              <Moment at={comment.createdAt} timeZone={timeZone} language="en" />
            </p>
            <CommentText text={comment.text} />
          </>
        )}
        {canBeTakenBack(comment, new Date()) && <DeleteCommentForm token={token} />}
        <p className="older">
          {status === "public" ? (
            <a href={commentUrl(storyPath, comment.id)}>{message("comments.own.see")}</a>
          ) : (
            <a href={commentsUrl(storyPath)}>
              {message("comments.own.back", { headline: comment.article.headline })}
            </a>
          )}
        </p>
      </div>
    </>
  );
}
