import { transaction } from "#db/client.ts";
import { approvals } from "#db/schema/planning.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize, isStaff } from "#features/auth/policy.ts";
import type { ApproveInput } from "#features/planning/input.ts";
import { canApprove } from "#features/planning/policy.ts";
import { storyFacts } from "#features/planning/story-facts.ts";
import { keepRevision } from "#features/revisions/keep-revision.ts";
import { lockArticle } from "#features/revisions/lock-article.ts";
import { Conflict, Forbidden } from "#lib/errors.ts";

/** Says that the version which the actor saw may go out. Once for each version and person. */
export function approveArticle(actor: Actor, { articleId, seenVersion }: ApproveInput) {
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    authorize(canApprove(actor, storyFacts(article)));
    if (!isStaff(actor)) throw new Forbidden("staff");
    if (article.copy.version !== seenVersion) throw new Conflict("story.stale");
    const saved = { ...article.copy, savedBy: article.copy.editedBy };
    const revisionId = await keepRevision(tx, articleId, saved);
    const [approval] = await tx
      .insert(approvals)
      .values({ articleId, revisionId, staffId: actor.staffId })
      .onConflictDoNothing()
      .returning({ id: approvals.id });
    if (!approval) return;
    const subject = { kind: "article", id: articleId };
    await recordAudit(tx, actor, "article.approve", subject, { after: { revisionId } });
  });
}
