import { and, eq, gt, sql } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { comments } from "#db/schema/comments.ts";
import { tokens } from "#db/schema/tokens.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import { type Actor, readerActor } from "#features/auth/actor.ts";
import type { OwnCommentInput } from "#features/comments/input.ts";
import { canBeTakenBack } from "#features/comments/rules.ts";
import { commentsTag } from "#features/comments/tags.ts";
import { Conflict, NotFound } from "#lib/errors.ts";
import { hashSecret } from "#lib/secret-token.ts";

/** Takes a comment back by its author's link, within fifteen minutes. Its words go; its place stays for the replies. */
export function deleteOwnComment({ token }: OwnCommentInput, actor: Actor = readerActor) {
  return transaction(async (tx) => {
    const comment = await lockOwnComment(tx, token);
    if (comment.status === "deleted") return { commentId: comment.id };
    if (!canBeTakenBack(comment, new Date())) throw new Conflict("comments.tooLateToDelete");
    await tx
      .update(comments)
      .set({ status: "deleted", authorName: "-", authorEmail: "", text: "-", submissionKey: null })
      .where(eq(comments.id, comment.id));
    const subject = { kind: "comment", id: comment.id };
    const change = { before: { status: comment.status }, after: { status: "deleted" } };
    await recordAudit(tx, actor, "comment.delete", subject, change);
    await expire(tx, commentsTag(comment.articleId));
    return { commentId: comment.id };
  });
}

async function lockOwnComment(tx: Transaction, token: string) {
  const [comment] = await tx
    .select({
      id: comments.id,
      articleId: comments.articleId,
      status: comments.status,
      createdAt: comments.createdAt,
    })
    .from(tokens)
    .innerJoin(comments, eq(comments.id, sql`(${tokens.subject} ->> 'commentId')::bigint`))
    .where(
      and(
        eq(tokens.hash, hashSecret(token)),
        eq(tokens.purpose, "comment"),
        gt(tokens.expiresAt, sql`now()`),
      ),
    )
    .for("update", { of: comments });
  if (!comment) throw new NotFound("comment");
  return comment;
}
