import { asc, lte, min, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { plannedChanges } from "#db/schema/planned-changes.ts";
import { allArticlesTag } from "#features/articles/tags.ts";
import type { Actor } from "#features/auth/actor.ts";
import { releaseChange } from "#features/workflow/release-change.ts";
import { keep } from "#lib/keep.ts";

const AT_ONCE = 50;

/**
 * Makes every change whose time has come the live version. Asked before anything is read for anybody, so that what is
 * read is true by the clock; between two moments it costs nothing. Throws what failed, after all others were done.
 */
export async function releaseDueChanges(actor: Actor): Promise<void> {
  const next = await keep("next-change", [allArticlesTag()], findNextChange);
  if (next === undefined || next > Date.now()) return;
  const failures: unknown[] = [];
  for (const { articleId } of await listDue())
    await releaseChange(actor, { articleId }).catch((error) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}

/** Milliseconds of the earliest planned change; undefined where none is planned. */
async function findNextChange(): Promise<number | undefined> {
  const [first] = await db()
    .select({ at: min(plannedChanges.at) })
    .from(plannedChanges);
  return first?.at?.getTime();
}

function listDue() {
  return db()
    .select({ articleId: plannedChanges.articleId })
    .from(plannedChanges)
    .where(lte(plannedChanges.at, sql`clock_timestamp()`))
    .orderBy(asc(plannedChanges.at))
    .limit(AT_ONCE);
}
