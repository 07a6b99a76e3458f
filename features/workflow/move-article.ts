import { eq } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { lockArticle } from "#features/revisions/lock-article.ts";
import { canEditStory } from "#features/revisions/policy.ts";
import type { MoveInput } from "#features/workflow/input.ts";
import { canMove } from "#features/workflow/policy.ts";
import { publishedFacts } from "#features/workflow/published-facts.ts";
import { findMove } from "#features/workflow/rules.ts";
import { Conflict } from "#lib/errors.ts";

/** Hands a story to the next stage, or back. A story that is there already stays. */
export function moveArticle(actor: Actor, { articleId, to }: MoveInput): Promise<void> {
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    const story = publishedFacts(article);
    authorize(canEditStory(actor, story));
    if (article.stage === to) return;
    const move = { from: article.stage, to };
    if (!findMove(move)) throw new Conflict("story.noMove");
    authorize(canMove(actor, story, move));
    await tx.update(articles).set({ stage: to }).where(eq(articles.id, articleId));
    await recordAudit(
      tx,
      actor,
      "article.move",
      { kind: "article", id: articleId },
      { before: { stage: article.stage }, after: { stage: to } },
    );
  });
}
