import { and, eq, sql } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { articles } from "#db/schema/articles.ts";
import { corrections } from "#db/schema/corrections.ts";
import { articleExpiryTags } from "#features/articles/expiry-tags.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize, isStaff } from "#features/auth/policy.ts";
import { enqueue } from "#features/jobs/enqueue.ts";
import { lockArticle } from "#features/revisions/lock-article.ts";
import type { CorrectInput } from "#features/workflow/input.ts";
import { canCorrect } from "#features/workflow/policy.ts";
import { publishedFacts } from "#features/workflow/published-facts.ts";
import { Conflict } from "#lib/errors.ts";

/** Says openly on a live story what was wrong. The same words sent again add nothing. */
export function correctArticle(actor: Actor, { articleId, kind, placement, text }: CorrectInput) {
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    authorize(canCorrect(actor, publishedFacts(article)));
    if (article.stage !== "live") throw new Conflict("story.notLive");
    const same = and(
      eq(corrections.articleId, articleId),
      eq(corrections.kind, kind),
      eq(corrections.text, text),
    );
    const [said] = await tx.select({ id: corrections.id }).from(corrections).where(same);
    if (said) return said;
    const publishedBy = isStaff(actor) ? actor.staffId : null;
    const [correction] = await tx
      .insert(corrections)
      .values({ articleId, kind, placement, text, publishedBy })
      .returning({ id: corrections.id });
    if (kind === "update") {
      await tx.update(articles).set({ changedAt: sql`now()` }).where(eq(articles.id, articleId));
    }
    await recordAudit(
      tx,
      actor,
      "article.correct",
      { kind: "article", id: articleId },
      { after: { correctionId: correction!.id, kind, placement, text } },
    );
    await enqueue(tx, "article.corrected", { articleId });
    await expire(tx, ...(await articleExpiryTags(tx, articleId)));
    return correction!;
  });
}
