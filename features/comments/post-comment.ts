import { and, eq, sql } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import type { CommentStatus } from "#db/enums.ts";
import { comments } from "#db/schema/comments.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { announceComment } from "#features/comments/announce-comment.ts";
import { isFreshStamp } from "#features/comments/form-stamp.ts";
import type { PostCommentInput } from "#features/comments/input.ts";
import { openOwnLink } from "#features/comments/open-own-link.ts";
import { canPostComment } from "#features/comments/policy.ts";
import { refusalIssue } from "#features/comments/refusal-issue.ts";
import { isResent } from "#features/comments/rules.ts";
import { screeningFacts } from "#features/comments/screening-facts.ts";
import { screenComment } from "#features/moderation/screen-comment.ts";
import type { Screening, ScreeningFacts } from "#features/moderation/screening.ts";
import { Invalid } from "#lib/errors.ts";
import { signatureOf } from "#lib/signature.ts";

/** What became of a comment, and the secret of its author's link. */
export interface PostedComment {
  commentId: number;
  status: CommentStatus;
  token: string;
}

interface Sender {
  networkHash: string;
}

interface StoredComment {
  id: number;
  articleId: number;
  status: CommentStatus;
}

/**
 * Screens a comment and keeps it, unless a phase refuses it (Invalid).
 * The same one sent again within ten minutes is the same comment.
 */
export function postComment(
  actor: Actor,
  input: PostCommentInput,
  { networkHash }: Sender,
): Promise<PostedComment> {
  return transaction(async (tx) => {
    authorize(canPostComment(actor));
    await waitForSamePerson(tx, input.email, networkHash);
    const now = new Date();
    const submissionKey = keyOf(input);
    const earlier = await findSubmission(tx, submissionKey);
    if (earlier && isResent(earlier, now)) return withOwnLink(tx, earlier);
    const known = await screeningFacts(tx, { ...input, networkHash });
    const screening = screen(input, { ...known, now, saidBefore: earlier !== undefined });
    await expectParent(tx, input);
    const comment = await keepComment(tx, input, { ...screening, submissionKey, networkHash });
    const subject = { kind: "comment", id: comment.id };
    await recordAudit(tx, actor, "comment.post", subject, { after: screening });
    if (comment.status === "public") await announceComment(tx, comment);
    return withOwnLink(tx, comment);
  });
}

/** Comments of one person or one network are kept one after another, so that what was counted stays true. */
async function waitForSamePerson(tx: Transaction, email: string, networkHash: string) {
  for (const key of [`comment:${email}`, `comment:${networkHash}`].sort()) {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
  }
}

/** A kept page is shared by its readers, so what tells submissions apart is what they say. */
function keyOf({ articleId, parentId, email, text }: PostCommentInput): string {
  return signatureOf("submission", JSON.stringify([articleId, parentId, email, text]));
}

async function findSubmission(tx: Transaction, submissionKey: string) {
  const [earlier] = await tx
    .select({
      id: comments.id,
      articleId: comments.articleId,
      status: comments.status,
      createdAt: comments.createdAt,
    })
    .from(comments)
    .where(eq(comments.submissionKey, submissionKey));
  return earlier;
}

type Kept = Exclude<Screening, { result: "refused" }> & { result: "public" | "held" | "spam" };

function screen(input: PostCommentInput, facts: ScreeningFacts): Kept {
  const hasFreshForm = isFreshStamp(input.stamp, input.articleId, facts.now);
  const screening = screenComment({ ...input, trap: input.website, hasFreshForm }, facts);
  if (screening.result === "refused") throw new Invalid([refusalIssue(screening.reason)]);
  return screening as Kept;
}

async function expectParent(tx: Transaction, { articleId, parentId }: PostCommentInput) {
  if (parentId === null) return;
  const answered = and(
    eq(comments.id, parentId),
    eq(comments.articleId, articleId),
    eq(comments.status, "public"),
  );
  const [parent] = await tx.select({ id: comments.id }).from(comments).where(answered);
  if (!parent) throw new Invalid([{ field: "", key: "comments.parentGone" }]);
}

async function keepComment(
  tx: Transaction,
  input: PostCommentInput,
  { result, reason, ...origin }: Kept & { submissionKey: string; networkHash: string },
): Promise<StoredComment> {
  const { articleId, parentId, name, email, text, notify } = input;
  const words = { articleId, parentId, authorName: name, authorEmail: email, text, notify };
  const [comment] = await tx
    .insert(comments)
    .values({ ...words, ...origin, status: result, reason })
    .returning({ id: comments.id, articleId: comments.articleId, status: comments.status });
  return comment!;
}

async function withOwnLink(tx: Transaction, { id, status }: StoredComment): Promise<PostedComment> {
  return { commentId: id, status, token: await openOwnLink(tx, id) };
}
