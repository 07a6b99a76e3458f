import { eq } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { articles } from "#db/schema/articles.ts";
import { articleExpiryTags } from "#features/articles/expiry-tags.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { enqueue } from "#features/jobs/enqueue.ts";
import { enqueueAt } from "#features/jobs/enqueue-at.ts";
import { lockArticle } from "#features/revisions/lock-article.ts";
import { chooseInstant } from "#features/scheduling/choose-instant.ts";
import type { EmbargoInput } from "#features/scheduling/input.ts";
import { canPublish } from "#features/workflow/policy.ts";
import { publishedFacts } from "#features/workflow/published-facts.ts";
import { Conflict, Invalid } from "#lib/errors.ts";

/** Keeps a story from everybody outside until a time, whatever else is done with it. Not once readers have it. */
export function setEmbargo(actor: Actor, input: EmbargoInput): Promise<{ until: Date }> {
  return transaction(async (tx) => {
    const { articleId } = input;
    const article = await lockArticle(tx, articleId);
    authorize(canPublish(actor, publishedFacts(article)));
    const until = chooseInstant(input);
    if (article.embargoUntil?.getTime() === until.getTime()) return { until };
    if (article.stage === "retracted" || isOut(article)) throw new Conflict("embargo.isOut");
    if (until.getTime() <= Date.now()) throw new Invalid([{ field: "at", key: "schedule.past" }]);
    await tx.update(articles).set({ embargoUntil: until }).where(eq(articles.id, articleId));
    const subject = { kind: "article", id: articleId };
    const change = {
      before: { embargoUntil: article.embargoUntil },
      after: { embargoUntil: until },
    };
    await recordAudit(tx, actor, "article.embargo", subject, change);
    const startAfter = new Date(until.getTime() + 1);
    await enqueueAt(tx, "article.due", { payload: { articleId }, startAfter });
    await expire(tx, ...(await articleExpiryTags(tx, articleId)));
    return { until };
  });
}

/** Ends an embargo now. A live story that it held back is out with the same commit, and counts as published. */
export function liftEmbargo(actor: Actor, { articleId }: { articleId: number }): Promise<void> {
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    authorize(canPublish(actor, publishedFacts(article)));
    if (!article.embargoUntil) return;
    const held = article.embargoUntil.getTime() > Date.now();
    await tx.update(articles).set({ embargoUntil: null }).where(eq(articles.id, articleId));
    const subject = { kind: "article", id: articleId };
    const change = {
      before: { embargoUntil: article.embargoUntil },
      after: { embargoUntil: null },
    };
    await recordAudit(tx, actor, "article.lift", subject, change);
    if (held && article.stage === "live") await enqueue(tx, "article.published", { articleId });
    await expire(tx, ...(await articleExpiryTags(tx, articleId)));
  });
}

interface Story {
  liveRevisionId: number | null;
  publishedAt: Date | null;
  embargoUntil: Date | null;
}

/** Whether readers have it by now. */
function isOut({ liveRevisionId, publishedAt, embargoUntil }: Story): boolean {
  const now = Date.now();
  if (liveRevisionId === null || !publishedAt || publishedAt.getTime() > now) return false;
  return !embargoUntil || embargoUntil.getTime() <= now;
}
