import { eq } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { nowForCursors } from "#db/columns.ts";
import { expire } from "#db/expire.ts";
import { articles } from "#db/schema/articles.ts";
import { articleExpiryTags } from "#features/articles/expiry-tags.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize, isStaff } from "#features/auth/policy.ts";
import { enqueue } from "#features/jobs/enqueue.ts";
import { lockArticle } from "#features/revisions/lock-article.ts";
import { dropPlannedChange } from "#features/workflow/drop-planned-change.ts";
import type { RetractInput } from "#features/workflow/input.ts";
import { canRetract } from "#features/workflow/policy.ts";
import { publishedFacts } from "#features/workflow/published-facts.ts";
import { Conflict } from "#lib/errors.ts";

/** Withdraws a live story: its page says so and why, and it leaves every list. Once is enough. */
export function retractArticle(actor: Actor, { articleId, reason }: RetractInput): Promise<void> {
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    authorize(canRetract(actor, publishedFacts(article)));
    if (article.stage === "retracted") return;
    if (article.stage !== "live") throw new Conflict("story.notLive");
    await dropPlannedChange(tx, actor, articleId);
    await tx
      .update(articles)
      .set({
        stage: "retracted",
        retractedAt: nowForCursors,
        retractedBy: isStaff(actor) ? actor.staffId : null,
        retractionReason: reason,
      })
      .where(eq(articles.id, articleId));
    await recordAudit(
      tx,
      actor,
      "article.retract",
      { kind: "article", id: articleId },
      { before: { stage: "live" }, after: { stage: "retracted", reason } },
    );
    await enqueue(tx, "article.retracted", { articleId });
    await expire(tx, ...(await articleExpiryTags(tx, articleId)));
  });
}
