import { eq, sql } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { articles } from "#db/schema/articles.ts";
import { articleExpiryTags } from "#features/articles/expiry-tags.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize, isStaff } from "#features/auth/policy.ts";
import { enqueue } from "#features/jobs/enqueue.ts";
import { lockArticle } from "#features/revisions/lock-article.ts";
import { dropPlannedChange } from "#features/workflow/drop-planned-change.ts";
import type { WithholdInput } from "#features/workflow/input.ts";
import { canWithhold } from "#features/workflow/policy.ts";
import { Conflict } from "#lib/errors.ts";

/** Stops showing a live story for legal reasons: its page answers 451 with the reason, and it leaves every list. */
export function withholdArticle(actor: Actor, { articleId, reason }: WithholdInput): Promise<void> {
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    authorize(canWithhold(actor));
    if (article.withheldAt) return;
    if (article.stage !== "live") throw new Conflict("story.notLive");
    await dropPlannedChange(tx, actor, articleId);
    await tx
      .update(articles)
      .set({
        withheldAt: sql`now()`,
        withheldBy: isStaff(actor) ? actor.staffId : null,
        withheldReason: reason,
      })
      .where(eq(articles.id, articleId));
    await recordAudit(
      tx,
      actor,
      "article.withhold",
      { kind: "article", id: articleId },
      { after: { reason } },
    );
    await enqueue(tx, "article.retracted", { articleId });
    await expire(tx, ...(await articleExpiryTags(tx, articleId)));
  });
}
