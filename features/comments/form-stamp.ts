import { hasFreshStamp, stampForm } from "#lib/form-stamp.ts";

/** Says in a comment form for which story and in which hour it was made. */
export function formStamp(articleId: number, now: Date): string {
  return stampForm(formOf(articleId), now);
}

/** Whether the stamp is ours, for this story, and of the last three days. */
export function isFreshStamp(stamp: string, articleId: number, now: Date): boolean {
  return hasFreshStamp(stamp, formOf(articleId), now);
}

const formOf = (articleId: number) => ({ purpose: "comment-form", subject: articleId });
