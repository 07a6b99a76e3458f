import { CommentText } from "#components/comments/comment-text.tsx";
import { Moment } from "#components/ui/moment.tsx";
import type { CommentView } from "#features/comments/build-threads.ts";
import { commentAnchor, replyUrl } from "#features/comments/urls.ts";
import { message } from "#lib/messages/message.ts";

interface CommentThreadProps {
  comments: CommentView[];
  timeZone: string;
  /** Whether answers are taken. */
  isOpen: boolean;
}

/** Comments of one level, each with its replies behind a hairline. */
export function CommentThread({ comments, timeZone, isOpen }: CommentThreadProps) {
  if (comments.length === 0) return null;
  return (
    <ol className="thread">
      {comments.map((comment) => (
        <li key={comment.id} id={commentAnchor(comment.id)}>
          {comment.isGone ? (
            <p className="meta">{message("comments.gone")}</p>
          ) : (
            <ThreadComment comment={comment} timeZone={timeZone} isOpen={isOpen} />
          )}
          <CommentThread comments={comment.replies} timeZone={timeZone} isOpen={isOpen} />
        </li>
      ))}
    </ol>
  );
}

interface ThreadCommentProps {
  comment: CommentView;
  timeZone: string;
  isOpen: boolean;
}

function ThreadComment({ comment, timeZone, isOpen }: ThreadCommentProps) {
  return (
    <>
      <p className="meta">
        <b>{comment.name}</b>{" "}
        <a href={`#${commentAnchor(comment.id)}`}>
          <Moment at={comment.createdAt} timeZone={timeZone} language="en" />
        </a>
        {comment.isFeatured && ` · ${message("comments.featured")}`}
      </p>
      <CommentText text={comment.text} />
      {isOpen && (
        <a className="reply" href={replyUrl(comment.id)} rel="nofollow">
          {message("comments.reply")}
          <span className="visually-hidden"> · {comment.name}</span>
        </a>
      )}
    </>
  );
}
