import { and, desc, eq, inArray } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { audit } from "#db/schema/audit.ts";
import { articleExpiryTags } from "#features/articles/expiry-tags.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { lockArticle } from "#features/revisions/lock-article.ts";
import { dropPlannedChange } from "#features/workflow/drop-planned-change.ts";
import { canPublish } from "#features/workflow/policy.ts";
import { publishedFacts } from "#features/workflow/published-facts.ts";
import { Conflict } from "#lib/errors.ts";

/** Takes a planned change back: what readers have stays. Too late once it is live. */
export function unscheduleChange(
  actor: Actor,
  { articleId }: { articleId: number },
): Promise<void> {
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    authorize(canPublish(actor, publishedFacts(article)));
    if (await dropPlannedChange(tx, actor, articleId)) {
      await expire(tx, ...(await articleExpiryTags(tx, articleId)));
      return;
    }
    if ((await lastEndOf(tx, articleId)) === "change.release") throw new Conflict("change.isOut");
  });
}

/** What became of the last plan: it went live, or was taken away, as the same request sent again finds it. */
async function lastEndOf(tx: Transaction, articleId: number): Promise<string | undefined> {
  const [last] = await tx
    .select({ action: audit.action })
    .from(audit)
    .where(
      and(
        eq(audit.subjectKind, "article"),
        eq(audit.subjectId, String(articleId)),
        inArray(audit.action, ["change.release", "change.unschedule"]),
      ),
    )
    .orderBy(desc(audit.id))
    .limit(1);
  return last?.action;
}
