import { eq } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { articles } from "#db/schema/articles.ts";
import { articleExpiryTags } from "#features/articles/expiry-tags.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { enqueueAt } from "#features/jobs/enqueue-at.ts";
import { lockArticle } from "#features/revisions/lock-article.ts";
import { chooseInstant, type TypedTime } from "#features/scheduling/choose-instant.ts";
import { canPublish } from "#features/workflow/policy.ts";
import { publishedFacts } from "#features/workflow/published-facts.ts";
import { Conflict, Invalid } from "#lib/errors.ts";

/** Moves a scheduled story to another time; the version that was scheduled stays the one that comes out. */
export function rescheduleArticle(
  actor: Actor,
  { articleId, ...time }: TypedTime & { articleId: number },
): Promise<void> {
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    authorize(canPublish(actor, publishedFacts(article)));
    if (article.stage !== "scheduled") throw new Conflict("schedule.isOut");
    if (article.liveRevisionId === null) throw new Conflict("schedule.noVersion");
    const at = chooseInstant(time);
    if (article.scheduledFor?.getTime() === at.getTime()) return;
    if (at.getTime() <= Date.now()) throw new Invalid([{ field: "at", key: "schedule.past" }]);
    const before = await articleExpiryTags(tx, articleId);
    await tx
      .update(articles)
      .set({ scheduledFor: at, publishedAt: at, revisedAt: at })
      .where(eq(articles.id, articleId));
    await recordAudit(
      tx,
      actor,
      "article.schedule",
      { kind: "article", id: articleId },
      { before: { scheduledFor: article.scheduledFor }, after: { scheduledFor: at } },
    );
    const startAfter = new Date(at.getTime() + 1);
    await enqueueAt(tx, "article.due", { payload: { articleId }, startAfter });
    await expire(tx, ...before, ...(await articleExpiryTags(tx, articleId)));
  });
}
