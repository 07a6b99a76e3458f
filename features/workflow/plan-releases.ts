import { and, asc, between, lte, or, sql } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { articles, revisions } from "#db/schema/articles.ts";
import { plannedChanges } from "#db/schema/planned-changes.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { enqueueAt } from "#features/jobs/enqueue-at.ts";
import { awaitsRelease, dueTime } from "#features/workflow/due-time.ts";
import { canRelease } from "#features/workflow/policy.ts";

/** More than the time between two looks. */
const AHEAD_SECONDS = 90;

/** How long a worker may have been away. */
const BEHIND_DAYS = 7;

const AT_ONCE = 500;

/** Gives every story and change whose time comes until the next look, or came while nobody looked, a job at that very moment. */
export function planReleases(actor: Actor): Promise<{ planned: number }> {
  return transaction(async (tx) => {
    authorize(canRelease(actor));
    const stories = await findDue(tx);
    for (const { articleId, dueAt } of stories) {
      // A millisecond more, since the database counts finer than we do.
      const startAfter = new Date(dueAt.getTime() + 1);
      await enqueueAt(tx, "article.due", { payload: { articleId }, startAfter });
    }
    const changes = await findDueChanges(tx);
    for (const { articleId, at } of changes) {
      const startAfter = new Date(at.getTime() + 1);
      await enqueueAt(tx, "change.due", { payload: { articleId }, startAfter });
    }
    return { planned: stories.length + changes.length };
  });
}

const from = sql`now() - make_interval(days => ${BEHIND_DAYS})`;
const to = sql`now() + make_interval(secs => ${AHEAD_SECONDS})`;

/** A change stands in the plan until it is live, so one that nobody looked for in time is found whenever somebody does. */
function findDueChanges(tx: Transaction) {
  return tx
    .select({ articleId: plannedChanges.articleId, at: plannedChanges.at })
    .from(plannedChanges)
    .where(lte(plannedChanges.at, to))
    .orderBy(asc(plannedChanges.at))
    .limit(AT_ONCE);
}

function findDue(tx: Transaction) {
  return tx
    .select({ articleId: articles.id, dueAt: dueTime() })
    .from(articles)
    .innerJoin(revisions, awaitsRelease())
    .where(
      and(
        or(between(articles.embargoUntil, from, to), between(articles.publishedAt, from, to)),
        between(dueTime(), from, to),
      ),
    )
    .orderBy(asc(dueTime()))
    .limit(AT_ONCE);
}
