import type { CommentMode, CommentStatus } from "#db/enums.ts";

const MINUTE = 60_000;

/** The same form sent again within this time is the same comment. */
export const RESEND_MINUTES = 10;

/** How long authors may take back what they said. */
export const TAKE_BACK_MINUTES = 15;

/** How long the author's own link shows the comment. */
export const OWN_LINK_DAYS = 30;

/** Threads on one page. */
export const THREADS_PER_PAGE = 50;

/** Comments on one page, replies among them. */
export const COMMENTS_PER_PAGE = 1000;

/** Replies are set further in up to here; deeper ones stand below each other. */
export const DEEPEST_LEVEL = 4;

export function takesComments(
  article: { commentMode: CommentMode; commentsCloseAt: Date | null },
  now: Date,
): boolean {
  if (article.commentMode === "closed") return false;
  return article.commentsCloseAt === null || article.commentsCloseAt > now;
}

export function isResent(comment: { createdAt: Date }, now: Date): boolean {
  return now.getTime() - comment.createdAt.getTime() < RESEND_MINUTES * MINUTE;
}

export function canBeTakenBack(
  comment: { createdAt: Date; status: CommentStatus },
  now: Date,
): boolean {
  if (comment.status !== "held" && comment.status !== "public") return false;
  return now.getTime() - comment.createdAt.getTime() < TAKE_BACK_MINUTES * MINUTE;
}

/** What its author is told: spam learns nothing. */
export function statusForAuthor(status: CommentStatus): Exclude<CommentStatus, "spam"> {
  return status === "spam" ? "held" : status;
}
