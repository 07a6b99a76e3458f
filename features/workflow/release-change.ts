import { and, eq, lte, sql } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { articles, revisions } from "#db/schema/articles.ts";
import { plannedChanges } from "#db/schema/planned-changes.ts";
import { sections } from "#db/schema/sections.ts";
import { articleExpiryTags } from "#features/articles/expiry-tags.ts";
import { makeLive } from "#features/articles/make-live.ts";
import { articleUrl } from "#features/articles/urls.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { enqueue } from "#features/jobs/enqueue.ts";
import { recordMove } from "#features/redirects/record-move.ts";
import { addRevision } from "#features/revisions/keep-revision.ts";
import { type LockedArticle, lockArticle } from "#features/revisions/lock-article.ts";
import { canRelease } from "#features/workflow/policy.ts";

/**
 * Makes a change whose time has come the live version, dated to that time. Whoever comes first does it, a reader's
 * process or a worker; whoever comes second finds nothing. No check is made anew: nobody would be there to hear of it.
 */
export function releaseChange(actor: Actor, { articleId }: { articleId: number }): Promise<void> {
  return transaction(async (tx) => {
    authorize(canRelease(actor));
    const article = await lockArticle(tx, articleId);
    const plan = await takeDue(tx, articleId);
    if (!plan || article.stage !== "live") return;
    const before = await articleExpiryTags(tx, articleId);
    const [planned] = await tx.select().from(revisions).where(eq(revisions.id, plan.revisionId));
    // Saved once more: a topic or an author that was merged meanwhile is followed (adr/0024).
    const savedBy = plan.plannedBy;
    const revisionId = await addRevision(tx, articleId, {
      ...planned!,
      savedBy,
      reason: "published",
    });
    await makeLive(tx, { articleId, revisionId, revisedAt: plan.at });
    if (plan.material)
      await tx.update(articles).set({ changedAt: plan.at }).where(eq(articles.id, articleId));
    await keepAddress(tx, article, planned!.sectionId);
    await recordAudit(
      tx,
      actor,
      "change.release",
      { kind: "article", id: articleId },
      {
        before: { revisionId: article.liveRevisionId },
        after: { revisionId, dueAt: plan.at, plannedBy: plan.plannedBy },
      },
    );
    await enqueue(tx, "article.published", { articleId });
    await expire(tx, ...before, ...(await articleExpiryTags(tx, articleId)));
  });
}

async function takeDue(tx: Transaction, articleId: number) {
  const isDue = lte(plannedChanges.at, sql`clock_timestamp()`);
  const [plan] = await tx
    .delete(plannedChanges)
    .where(and(eq(plannedChanges.articleId, articleId), isDue))
    .returning();
  return plan;
}

/** The address that the story had leads to the section that it is in now. */
async function keepAddress(
  tx: Transaction,
  { slug, section }: LockedArticle,
  sectionId: number | null,
): Promise<void> {
  if (!section || sectionId === null) return;
  const [entered] = await tx
    .select({ slug: sections.slug })
    .from(sections)
    .where(eq(sections.id, sectionId));
  if (!entered) return;
  const [from, to] = [section, entered].map((one) => articleUrl({ slug, section: one }));
  await recordMove(tx, { from: from!, to: to! });
}
