import { and, eq, sql } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { checklistItems } from "#db/schema/planning.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize, isStaff } from "#features/auth/policy.ts";
import type { ChecklistInput } from "#features/planning/input.ts";
import { canPlan } from "#features/planning/policy.ts";
import { storyFacts } from "#features/planning/story-facts.ts";
import { lockArticle } from "#features/revisions/lock-article.ts";
import { Invalid } from "#lib/errors.ts";

const MOST = 50;

/** Adds something that is to be done for a story. The same words stand once. */
export function addChecklistItem(actor: Actor, { articleId, text }: ChecklistInput): Promise<void> {
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    authorize(canPlan(actor, storyFacts(article)));
    const known = await tx
      .select({ text: checklistItems.text, position: checklistItems.position })
      .from(checklistItems)
      .where(and(eq(checklistItems.articleId, articleId)))
      .orderBy(sql`${checklistItems.position} desc`);
    if (known.some((item) => item.text === text)) return;
    if (known.length >= MOST) {
      throw new Invalid([{ field: "text", key: "planning.itemsMany", values: { maximum: MOST } }]);
    }
    const position = (known[0]?.position ?? 0) + 1;
    const createdBy = isStaff(actor) ? actor.staffId : null;
    await tx.insert(checklistItems).values({ articleId, text, position, createdBy });
    const subject = { kind: "article", id: articleId };
    await recordAudit(tx, actor, "checklist.add", subject, { after: { text } });
  });
}
