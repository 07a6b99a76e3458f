import "#components/ui/answer-form.css";
import "./comments.css";
import { CommentForm } from "#components/comments/comment-form.client.tsx";
import { CommentThread } from "#components/comments/comment-thread.tsx";
import type { CommentMode } from "#db/enums.ts";
import { articleUrl } from "#features/articles/urls.ts";
import { formStamp } from "#features/comments/form-stamp.ts";
import type { CommentPage } from "#features/comments/queries.ts";
import { takesComments } from "#features/comments/rules.ts";
import { commentsUrl } from "#features/comments/urls.ts";
import { message } from "#lib/messages/message.ts";

/** What of a story its conversation needs. */
export interface CommentedStory {
  id: number;
  slug: string;
  language: string;
  section: { slug: string };
  commentMode: CommentMode;
  commentsCloseAt: Date | null;
  commentPrompt: string;
}

interface CommentSectionProps {
  article: CommentedStory;
  comments: CommentPage;
  timeZone: string;
}

/** The conversation below a story: its question, the form, the threads. */
export function CommentSection({ article, comments, timeZone }: CommentSectionProps) {
  const now = new Date();
  const isOpen = takesComments(article, now);
  return (
    <section className="comments page" id="comments" aria-labelledby="comments-title">
      <h2 className="heading" id="comments-title">
        {counted(comments.count)}
      </h2>
      {article.commentPrompt && isOpen && (
        <p className="prompt" lang={article.language} dir="auto">
          {article.commentPrompt}
        </p>
      )}
      {isOpen ? (
        <CommentForm
          articleId={article.id}
          stamp={formStamp(article.id, now)}
          mode={article.commentMode}
        />
      ) : (
        <p className="meta">{message("comments.closed")}</p>
      )}
      <CommentThread comments={comments.threads} timeZone={timeZone} isOpen={isOpen} />
      <OtherThreads comments={comments} storyPath={articleUrl(article)} />
    </section>
  );
}

function counted(count: number): string {
  if (count === 0) return message("comments.title");
  return count === 1 ? message("comments.one") : message("comments.count", { count });
}

interface OtherThreadsProps {
  comments: CommentPage;
  storyPath: string;
}

function OtherThreads({ comments, storyPath }: OtherThreadsProps) {
  if (!comments.next && !comments.isContinued) return null;
  return (
    <p className="older">
      {comments.isContinued && <a href={commentsUrl(storyPath)}>{message("comments.first")}</a>}{" "}
      {comments.next && (
        <a href={commentsUrl(storyPath, comments.next)}>{message("comments.more")}</a>
      )}
    </p>
  );
}
