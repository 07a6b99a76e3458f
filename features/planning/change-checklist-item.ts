import { eq } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { checklistItems } from "#db/schema/planning.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { canPlan } from "#features/planning/policy.ts";
import { storyFacts } from "#features/planning/story-facts.ts";
import { lockArticle } from "#features/revisions/lock-article.ts";
import { NotFound } from "#lib/errors.ts";

type Item = typeof checklistItems.$inferSelect;

/** Runs a change of an item under its story's lock, and records what it was called where there was one. */
export function changeChecklistItem(
  actor: Actor,
  itemId: number,
  change: (tx: Transaction, item: Item) => Promise<string | undefined>,
): Promise<void> {
  return transaction(async (tx) => {
    const isThis = eq(checklistItems.id, itemId);
    const [found] = await tx.select().from(checklistItems).where(isThis);
    if (!found) throw new NotFound("checklist item");
    const article = await lockArticle(tx, found.articleId);
    authorize(canPlan(actor, storyFacts(article)));
    const [item] = await tx.select().from(checklistItems).where(isThis);
    if (!item) return;
    const action = await change(tx, item);
    if (!action) return;
    const subject = { kind: "article", id: item.articleId };
    await recordAudit(tx, actor, action, subject, { before: { text: item.text } });
  });
}
