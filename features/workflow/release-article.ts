import { and, eq, lte, sql } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { articles, revisions } from "#db/schema/articles.ts";
import { articleExpiryTags } from "#features/articles/expiry-tags.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { enqueue } from "#features/jobs/enqueue.ts";
import { awaitsRelease, dueTime, RELEASED } from "#features/workflow/due-time.ts";
import { canRelease } from "#features/workflow/policy.ts";

/**
 * Says that a story's time has come: the pages on which it was missing expire, and it counts as published now. That
 * readers may see it, the clock alone decides. Once for each time.
 */
export function releaseArticle(actor: Actor, { articleId }: { articleId: number }): Promise<void> {
  return transaction(async (tx) => {
    authorize(canRelease(actor));
    const isThis = eq(articles.id, articleId);
    await tx.select({ id: articles.id }).from(articles).where(isThis).for("update");
    const isDue = lte(dueTime(), sql`clock_timestamp()`);
    const [story] = await tx
      .select({ dueAt: dueTime() })
      .from(articles)
      .innerJoin(revisions, awaitsRelease())
      .where(and(isThis, isDue));
    if (!story) return;
    await tx
      .update(articles)
      .set({ stage: "live", scheduledFor: null })
      .where(and(isThis, eq(articles.stage, "scheduled")));
    const subject = { kind: "article", id: articleId };
    await recordAudit(tx, actor, RELEASED, subject, { after: { dueAt: story.dueAt } });
    await enqueue(tx, "article.published", { articleId });
    await expire(tx, ...(await articleExpiryTags(tx, articleId)));
  });
}
