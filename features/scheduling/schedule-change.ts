import { eq } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { revisions } from "#db/schema/articles.ts";
import { plannedChanges } from "#db/schema/planned-changes.ts";
import { articleExpiryTags } from "#features/articles/expiry-tags.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize, isStaff } from "#features/auth/policy.ts";
import { enqueueAt } from "#features/jobs/enqueue-at.ts";
import { changedFields, contentOf } from "#features/revisions/content.ts";
import { keepRevision } from "#features/revisions/keep-revision.ts";
import { type LockedArticle, lockArticle } from "#features/revisions/lock-article.ts";
import { chooseInstant } from "#features/scheduling/choose-instant.ts";
import { contentTags } from "#features/scheduling/content-tags.ts";
import type { ScheduleChangeInput } from "#features/scheduling/input.ts";
import { findPlannedChange } from "#features/workflow/find-planned-change.ts";
import { canPublish } from "#features/workflow/policy.ts";
import { publishedFacts } from "#features/workflow/published-facts.ts";
import { refuseBlocked } from "#features/workflow/refuse-blocked.ts";
import { Conflict, Invalid } from "#lib/errors.ts";

/**
 * Plans the working copy, as it is now, to take the place of a live story's version at a time. A plan that stood
 * before is replaced; the same request sent again changes nothing. The story's address stays.
 */
export function scheduleChange(actor: Actor, input: ScheduleChangeInput): Promise<{ at: Date }> {
  return transaction(async (tx) => {
    const { articleId, material } = input;
    const article = await lockArticle(tx, articleId);
    authorize(canPublish(actor, publishedFacts(article)));
    if (article.copy.version !== input.seenVersion) throw new Conflict("story.stale");
    if (article.stage !== "live" || article.withheldAt) throw new Conflict("change.notLive");
    const at = chooseInstant(input);
    if (at.getTime() <= Date.now()) throw new Invalid([{ field: "at", key: "schedule.past" }]);
    const before = await findPlannedChange(articleId, tx);
    if (before?.at.getTime() === at.getTime() && before.material === material) {
      if (await saysTheSame(tx, before.revisionId, article)) return { at };
    }
    if (await saysTheSame(tx, article.liveRevisionId!, article))
      throw new Invalid([{ field: "", key: "change.nothing" }]);
    await refuseBlocked(tx, actor, article);
    const plannedBy = isStaff(actor) ? actor.staffId : null;
    const copy = { ...article.copy, savedBy: plannedBy };
    const revisionId = await keepRevision(tx, articleId, copy);
    const plan = { revisionId, at, material, plannedBy };
    await tx
      .insert(plannedChanges)
      .values({ articleId, ...plan })
      .onConflictDoUpdate({
        target: plannedChanges.articleId,
        set: { ...plan, plannedAt: new Date() },
      });
    const subject = { kind: "article", id: articleId };
    await recordAudit(tx, actor, "change.schedule", subject, {
      before: before && { at: before.at, revisionId: before.revisionId },
      after: { at, revisionId, material },
    });
    await enqueueAt(tx, "change.due", {
      payload: { articleId },
      startAfter: new Date(at.getTime() + 1),
    });
    // What will show it then is not kept past that moment from now on.
    await expire(tx, ...(await articleExpiryTags(tx, articleId)), ...contentTags(article.copy));
    return { at };
  });
}

async function saysTheSame(
  tx: Transaction,
  revisionId: number,
  { copy }: LockedArticle,
): Promise<boolean> {
  const [version] = await tx.select().from(revisions).where(eq(revisions.id, revisionId));
  return version !== undefined && changedFields(contentOf(version), contentOf(copy)).length === 0;
}
