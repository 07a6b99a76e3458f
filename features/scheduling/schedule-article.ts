import { eq } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { articles, revisions } from "#db/schema/articles.ts";
import { articleExpiryTags } from "#features/articles/expiry-tags.ts";
import { makeLive } from "#features/articles/make-live.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize, isStaff } from "#features/auth/policy.ts";
import { enqueueAt } from "#features/jobs/enqueue-at.ts";
import { changedFields, contentOf } from "#features/revisions/content.ts";
import { keepRevision } from "#features/revisions/keep-revision.ts";
import { type LockedArticle, lockArticle } from "#features/revisions/lock-article.ts";
import { chooseInstant } from "#features/scheduling/choose-instant.ts";
import type { ScheduleInput } from "#features/scheduling/input.ts";
import { chooseSlug } from "#features/workflow/choose-slug.ts";
import { canPublish } from "#features/workflow/policy.ts";
import { publishedFacts } from "#features/workflow/published-facts.ts";
import { refuseBlocked } from "#features/workflow/refuse-blocked.ts";
import { Conflict, Invalid } from "#lib/errors.ts";

/**
 * Makes the working copy the version that comes out at a time: it is live already, and its date holds it back from
 * every reader, so that the clock alone lets it out. The same request sent again changes nothing.
 */
export function scheduleArticle(actor: Actor, input: ScheduleInput): Promise<{ at: Date }> {
  return transaction(async (tx) => {
    const article = await lockArticle(tx, input.articleId);
    authorize(canPublish(actor, publishedFacts(article)));
    if (article.copy.version !== input.seenVersion) throw new Conflict("story.stale");
    if (["live", "retracted"].includes(article.stage)) throw new Conflict("schedule.isLive");
    const at = chooseInstant(input);
    if (at.getTime() <= Date.now()) throw new Invalid([{ field: "at", key: "schedule.past" }]);
    const slug = await chooseSlug(tx, article, input.slug);
    if (await isScheduled(tx, article, { slug, at })) return { at };
    await refuseBlocked(tx, actor, article);
    const before = await articleExpiryTags(tx, article.id);
    const savedBy = isStaff(actor) ? actor.staffId : null;
    const revisionId = await keepRevision(tx, article.id, { ...article.copy, savedBy });
    const isThis = eq(articles.id, article.id);
    await tx.update(articles).set({ slug, publishedAt: at }).where(isThis);
    await makeLive(tx, { articleId: article.id, revisionId, revisedAt: at });
    await tx.update(articles).set({ stage: "scheduled", scheduledFor: at }).where(isThis);
    await recordAudit(
      tx,
      actor,
      "article.schedule",
      { kind: "article", id: article.id },
      {
        before: { stage: article.stage, scheduledFor: article.scheduledFor },
        after: { stage: "scheduled", scheduledFor: at, revisionId, slug },
      },
    );
    const payload = { articleId: article.id };
    await enqueueAt(tx, "article.due", { payload, startAfter: new Date(at.getTime() + 1) });
    await expire(tx, ...before, ...(await articleExpiryTags(tx, article.id)));
    return { at };
  });
}

async function isScheduled(
  tx: Transaction,
  article: LockedArticle,
  { slug, at }: { slug: string; at: Date },
): Promise<boolean> {
  const { stage, scheduledFor, liveRevisionId } = article;
  if (stage !== "scheduled" || liveRevisionId === null || slug !== article.slug) return false;
  if (scheduledFor?.getTime() !== at.getTime()) return false;
  const [planned] = await tx.select().from(revisions).where(eq(revisions.id, liveRevisionId));
  return (
    planned !== undefined && changedFields(contentOf(planned), contentOf(article.copy)).length === 0
  );
}
