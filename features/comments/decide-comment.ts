import { eq, sql } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import type { CommentStatus } from "#db/enums.ts";
import { expire } from "#db/expire.ts";
import { articles } from "#db/schema/articles.ts";
import { comments } from "#db/schema/comments.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { announceComment } from "#features/comments/announce-comment.ts";
import type { DecideCommentInput } from "#features/comments/input.ts";
import { canModerate } from "#features/comments/policy.ts";
import { commentsTag } from "#features/comments/tags.ts";
import { Conflict, NotFound } from "#lib/errors.ts";

type Decision = Extract<CommentStatus, "public" | "refused" | "spam">;

const names = {
  public: "comment.approve",
  refused: "comment.refuse",
  spam: "comment.markSpam",
} as const satisfies Record<Decision, string>;

/**
 * One transaction of status, audit, expiry and announcement. Deciding the same again changes nothing;
 * a decision on what somebody else has decided otherwise meanwhile is a Conflict.
 */
export function decideComment(
  actor: Actor,
  { commentId, seenStatus }: DecideCommentInput,
  decision: Decision,
): Promise<{ commentId: number; status: CommentStatus }> {
  return transaction(async (tx) => {
    const comment = await lockComment(tx, commentId);
    authorize(canModerate(actor, comment));
    if (comment.status === decision) return { commentId, status: decision };
    if (comment.status !== seenStatus) throw new Conflict(`comments.already.${comment.status}`);
    if (comment.status === "deleted") throw new Conflict("comments.already.deleted");
    await markDecided(tx, { commentId, decision, actor });
    await recordAudit(
      tx,
      actor,
      names[decision],
      { kind: "comment", id: commentId },
      { before: { status: comment.status }, after: { status: decision } },
    );
    if (decision === "public") await announceComment(tx, { id: commentId, ...comment });
    else await expire(tx, commentsTag(comment.articleId));
    return { commentId, status: decision };
  });
}

async function lockComment(tx: Transaction, commentId: number) {
  const [comment] = await tx
    .select({
      articleId: comments.articleId,
      status: comments.status,
      sectionId: articles.sectionId,
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(eq(comments.id, commentId))
    .for("update", { of: comments });
  if (!comment) throw new NotFound("comment");
  return comment;
}

async function markDecided(
  tx: Transaction,
  { commentId, decision, actor }: { commentId: number; decision: Decision; actor: Actor },
) {
  await tx
    .update(comments)
    .set({
      status: decision,
      decidedAt: sql`now()`,
      decidedBy: actor.kind === "staff" ? actor.staffId : null,
    })
    .where(eq(comments.id, commentId));
}
