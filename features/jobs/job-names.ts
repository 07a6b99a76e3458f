/** Every kind of job and what it carries. A queue of each name is made before the site starts. */
export interface JobPayloads {
  "article.published": { articleId: number };
  "article.retracted": { articleId: number };
  "article.corrected": { articleId: number };
  "article.due": { articleId: number };
  "change.due": { articleId: number };
  "delivery.send": { deliveryId: number };
  "social.draw": { articleId: number };
  "comment.published": { commentId: number };
  "media.variants": { mediaId: number };
  "mail.send": { messageId: number };
  "password.requested": { email: string };
}

export type JobName = keyof JobPayloads;

export const jobNames = [
  "article.published",
  "article.retracted",
  "article.corrected",
  "article.due",
  "change.due",
  "delivery.send",
  "social.draw",
  "comment.published",
  "media.variants",
  "mail.send",
  "password.requested",
] as const satisfies JobName[];
