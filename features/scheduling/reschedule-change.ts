import { eq } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { revisions } from "#db/schema/articles.ts";
import { plannedChanges } from "#db/schema/planned-changes.ts";
import { articleExpiryTags } from "#features/articles/expiry-tags.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { enqueueAt } from "#features/jobs/enqueue-at.ts";
import { lockArticle } from "#features/revisions/lock-article.ts";
import { chooseInstant, type TypedTime } from "#features/scheduling/choose-instant.ts";
import { contentTags } from "#features/scheduling/content-tags.ts";
import { findPlannedChange } from "#features/workflow/find-planned-change.ts";
import { canPublish } from "#features/workflow/policy.ts";
import { publishedFacts } from "#features/workflow/published-facts.ts";
import { Conflict, Invalid } from "#lib/errors.ts";

/** Moves a planned change to another time; the version that was planned stays the one that goes live. */
export function rescheduleChange(
  actor: Actor,
  { articleId, ...time }: TypedTime & { articleId: number },
): Promise<void> {
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    authorize(canPublish(actor, publishedFacts(article)));
    const plan = await findPlannedChange(articleId, tx);
    if (!plan) throw new Conflict("change.isOut");
    const at = chooseInstant(time);
    if (plan.at.getTime() === at.getTime()) return;
    if (at.getTime() <= Date.now()) throw new Invalid([{ field: "at", key: "schedule.past" }]);
    await tx.update(plannedChanges).set({ at }).where(eq(plannedChanges.articleId, articleId));
    const subject = { kind: "article", id: articleId };
    const change = { before: { at: plan.at }, after: { at, revisionId: plan.revisionId } };
    await recordAudit(tx, actor, "change.schedule", subject, change);
    const startAfter = new Date(at.getTime() + 1);
    await enqueueAt(tx, "change.due", { payload: { articleId }, startAfter });
    const [planned] = await tx.select().from(revisions).where(eq(revisions.id, plan.revisionId));
    await expire(tx, ...(await articleExpiryTags(tx, articleId)), ...contentTags(planned!));
  });
}
