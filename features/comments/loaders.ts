import { notFound } from "next/navigation";
import { leaveFor } from "#features/articles/loaders.ts";
import {
  type CommentPage,
  findCommentToAnswer,
  findOwnComment,
  listComments,
} from "#features/comments/queries.ts";
import { commentsTag } from "#features/comments/tags.ts";
import { ownCommentUrl } from "#features/comments/urls.ts";
import { parseId } from "#lib/parse-id.ts";
import { dependsOn, keepAtMost } from "#lib/render.ts";

/** The form below a story carries the hour of its making, so its page is made anew each day. */
const FORM_SECONDS = 86_400;

/** The conversation below a story; `after` is what the address says under `comments`. */
export function loadComments(articleId: number, after?: string | string[]): Promise<CommentPage> {
  dependsOn(commentsTag(articleId));
  keepAtMost(FORM_SECONDS);
  return listComments(articleId, parseId(after));
}

/** The comment that a reader is about to answer. Declares nothing: the page is made for each request. */
export async function loadCommentToAnswer(id: string) {
  const commentId = parseId(id);
  const comment = commentId === undefined ? undefined : await findCommentToAnswer(commentId);
  return comment ?? notFound();
}

/** A comment by its author's link; an older system had other things below this path. Declares nothing: the page is made for each request. */
export async function loadOwnComment(token: string) {
  return (await findOwnComment(token)) ?? leaveFor(ownCommentUrl(token));
}
