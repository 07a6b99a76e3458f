/** The conversation below the story at a path; with a comment's id, the part of it that comes after. */
export function commentsUrl(storyPath: string, after?: number): string {
  return `${storyPath}${after === undefined ? "" : `?comments=${after}`}#comments`;
}

/** Name of a comment's place in its page. */
export const commentAnchor = (commentId: number) => `comment-${commentId}`;

export const commentUrl = (storyPath: string, commentId: number) =>
  `${storyPath}#${commentAnchor(commentId)}`;

/** The author's own view of a comment, by the secret of the link. */
export const ownCommentUrl = (token: string) => `/comments/${encodeURIComponent(token)}`;

export const replyUrl = (commentId: number) => `/comments/reply/${commentId}`;

/** The moderation queue: which state is shown, and where the list goes on. */
export function deskCommentsUrl(status = "held", before?: number): string {
  const query = new URLSearchParams();
  if (status !== "held") query.set("status", status);
  if (before !== undefined) query.set("before", String(before));
  return query.size > 0 ? `/desk/comments?${query}` : "/desk/comments";
}
