import { and, eq, isNull } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { staff } from "#db/schema/staff.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { lockArticle } from "#features/revisions/lock-article.ts";
import type { AssignInput } from "#features/workflow/input.ts";
import { canAssign } from "#features/workflow/policy.ts";
import { publishedFacts } from "#features/workflow/published-facts.ts";
import { Invalid } from "#lib/errors.ts";

/** Gives a story to somebody, or to nobody. A pitch that is given to somebody is assigned. */
export function assignArticle(actor: Actor, { articleId, assigneeId }: AssignInput): Promise<void> {
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    authorize(canAssign(actor, publishedFacts(article), assigneeId));
    if (article.assigneeId === assigneeId) return;
    if (assigneeId !== null) await refuseUnknown(tx, assigneeId);
    const stage = nextStage(article.stage, assigneeId);
    await tx.update(articles).set({ assigneeId, stage }).where(eq(articles.id, articleId));
    await recordAudit(
      tx,
      actor,
      "article.assign",
      { kind: "article", id: articleId },
      {
        before: { assigneeId: article.assigneeId, stage: article.stage },
        after: { assigneeId, stage },
      },
    );
  });
}

async function refuseUnknown(tx: Transaction, staffId: number): Promise<void> {
  const [person] = await tx
    .select({ id: staff.id })
    .from(staff)
    .where(and(eq(staff.id, staffId), isNull(staff.disabledAt)));
  if (!person) throw new Invalid([{ field: "assigneeId", key: "form.choose" }]);
}

function nextStage<Stage extends string>(stage: Stage, assigneeId: number | null) {
  if (stage === "pitch" && assigneeId !== null) return "assigned" as const;
  return stage;
}
