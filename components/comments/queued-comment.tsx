import { CommentText } from "#components/comments/comment-text.tsx";
import { DecisionForm } from "#components/comments/decision-form.client.tsx";
import { Moment } from "#components/ui/moment.tsx";
import { articleUrl } from "#features/articles/urls.ts";
import { commentsUrl } from "#features/comments/urls.ts";
import type { QueuedComment as Comment } from "#features/moderation/queries.ts";
import { isMessageKey, message } from "#lib/messages/message.ts";

interface QueuedCommentProps {
  comment: Comment;
  timeZone: string;
}

/** One comment at the desk: who, on which story, why it is here, its words, and the buttons. */
export function QueuedComment({ comment, timeZone }: QueuedCommentProps) {
  const { id, name, status } = comment;
  return (
    <article className="queued" aria-label={name}>
      <p className="queued-head">
        <b>{name}</b> {comment.email && `<${comment.email}>`}{" "}
        <Moment at={comment.createdAt} timeZone={timeZone} language="en" />
      </p>
      <p className="queued-head">
        {message("moderation.on")} <StoryLink comment={comment} />
        {comment.inReplyTo !== null &&
          ` · ${message("moderation.inReplyTo", { name: comment.inReplyTo })}`}
      </p>
      <p className="queued-head">
        {[reasonText(comment), history(comment)].filter(Boolean).join(" · ")}
      </p>
      <div className="queued-text">
        <CommentText text={comment.text} />
      </div>
      {status !== "deleted" && <DecisionForm commentId={id} name={name} status={status} />}
    </article>
  );
}

function StoryLink({ comment: { article, section } }: { comment: Comment }) {
  if (!section) return article.headline;
  return <a href={commentsUrl(articleUrl({ ...article, section }))}>{article.headline}</a>;
}

function reasonText({ reason, status }: Comment): string {
  const key = `moderation.reason.${reason}`;
  if (!isMessageKey(key)) return message(`moderation.status.${status}`);
  return message("moderation.reason", { reason: message(key) });
}

function history({ published, against, reason }: Comment): string {
  if (published + against === 0) return reason === "first" ? "" : message("moderation.firstTime");
  return message("moderation.history", { public: published, against });
}
