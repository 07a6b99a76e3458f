import { eq } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { articles } from "#db/schema/articles.ts";
import { articleExpiryTags } from "#features/articles/expiry-tags.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { enqueue } from "#features/jobs/enqueue.ts";
import { lockArticle } from "#features/revisions/lock-article.ts";
import { canWithhold } from "#features/workflow/policy.ts";

/** Shows a withheld story again, in every place where it stood. */
export function restoreArticle(actor: Actor, { articleId }: { articleId: number }): Promise<void> {
  return transaction(async (tx) => {
    const { withheldAt } = await lockArticle(tx, articleId);
    authorize(canWithhold(actor));
    if (!withheldAt) return;
    await tx
      .update(articles)
      .set({ withheldAt: null, withheldBy: null, withheldReason: null })
      .where(eq(articles.id, articleId));
    await recordAudit(
      tx,
      actor,
      "article.restore",
      { kind: "article", id: articleId },
      { before: { withheldAt } },
    );
    await enqueue(tx, "article.published", { articleId });
    await expire(tx, ...(await articleExpiryTags(tx, articleId)));
  });
}
