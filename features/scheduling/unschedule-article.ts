import { eq } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { articles, articleTopics, origins } from "#db/schema/articles.ts";
import { bylines } from "#db/schema/authors.ts";
import { articleExpiryTags } from "#features/articles/expiry-tags.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { lockArticle } from "#features/revisions/lock-article.ts";
import { canPublish } from "#features/workflow/policy.ts";
import { publishedFacts } from "#features/workflow/published-facts.ts";
import { Conflict } from "#lib/errors.ts";

/** Takes a story off the schedule: it is approved again, and no version of it is live. Too late once it is out. */
export function unscheduleArticle(actor: Actor, { articleId }: { articleId: number }) {
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    authorize(canPublish(actor, publishedFacts(article)));
    if (article.stage === "live") throw new Conflict("schedule.isOut");
    if (article.stage !== "scheduled") return;
    const tags = await articleExpiryTags(tx, articleId);
    await tx
      .update(articles)
      .set({
        ...{ stage: "approved", scheduledFor: null, publishedAt: null, revisedAt: null },
        ...{ liveRevisionId: null, sectionId: null, seriesId: null, search: null, wordCount: 0 },
      })
      .where(eq(articles.id, articleId));
    await tx.delete(bylines).where(eq(bylines.articleId, articleId));
    await tx.delete(articleTopics).where(eq(articleTopics.articleId, articleId));
    await tx.delete(origins).where(eq(origins.articleId, articleId));
    await recordAudit(
      tx,
      actor,
      "article.unschedule",
      { kind: "article", id: articleId },
      {
        before: { stage: "scheduled", scheduledFor: article.scheduledFor },
        after: { stage: "approved" },
      },
    );
    await expire(tx, ...tags);
  });
}
