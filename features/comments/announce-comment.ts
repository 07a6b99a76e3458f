import type { Transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { commentsTag } from "#features/comments/tags.ts";
import { enqueue } from "#features/jobs/enqueue.ts";

/** What follows when the public can read a comment: the page is made again, and those who wait for it may hear. */
export async function announceComment(
  tx: Transaction,
  comment: { id: number; articleId: number },
): Promise<void> {
  await enqueue(tx, "comment.published", { commentId: comment.id });
  await expire(tx, commentsTag(comment.articleId));
}
