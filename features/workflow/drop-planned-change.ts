import { eq } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { plannedChanges } from "#db/schema/planned-changes.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";

/** Takes away what was to take the live version's place; false where nothing was. The story's row is held. */
export async function dropPlannedChange(
  tx: Transaction,
  actor: Actor,
  articleId: number,
): Promise<boolean> {
  const [plan] = await tx
    .delete(plannedChanges)
    .where(eq(plannedChanges.articleId, articleId))
    .returning({ at: plannedChanges.at, revisionId: plannedChanges.revisionId });
  if (!plan) return false;
  const subject = { kind: "article", id: articleId };
  await recordAudit(tx, actor, "change.unschedule", subject, { before: plan });
  return true;
}
