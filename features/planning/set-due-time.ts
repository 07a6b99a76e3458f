import { eq } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { settings } from "#db/schema/settings.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import type { DueInput } from "#features/planning/input.ts";
import { canPlan } from "#features/planning/policy.ts";
import { storyFacts } from "#features/planning/story-facts.ts";
import { lockArticle } from "#features/revisions/lock-article.ts";
import { Invalid } from "#lib/errors.ts";
import { zonedInstant } from "#lib/time/zoned-instant.ts";

/** Says when the desk wants a story, in the publication's zone, or that it does not say. */
export function setDueTime(actor: Actor, { articleId, due }: DueInput): Promise<void> {
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    authorize(canPlan(actor, storyFacts(article)));
    const [site] = await tx.select({ timeZone: settings.timeZone }).from(settings);
    const dueAt = due === "" ? null : zonedInstant(due, site!.timeZone);
    if (dueAt === undefined) throw new Invalid([{ field: "due", key: "planning.dueShape" }]);
    if (article.dueAt?.getTime() === dueAt?.getTime()) return;
    await tx.update(articles).set({ dueAt }).where(eq(articles.id, articleId));
    const subject = { kind: "article", id: articleId };
    const change = { before: { dueAt: article.dueAt }, after: { dueAt } };
    await recordAudit(tx, actor, "article.due", subject, change);
  });
}
