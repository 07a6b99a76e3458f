import { sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { allArticlesTag } from "#features/articles/tags.ts";
import { keep } from "#lib/keep.ts";
import { keepAtMost } from "#lib/render.ts";

/**
 * Bounds a page by the moment at which the next story comes out, or a change of one: nobody need tell a kept page that
 * a scheduled story or the end of an embargo has come.
 */
export async function keepUntilRelease(): Promise<void> {
  const at = await keep("next-release", [allArticlesTag()], findNextRelease);
  // One that has passed is known by now: whatever expires next reads it anew, and until then pages stay young.
  if (at !== undefined) keepAtMost(Math.max(1, (at - Date.now()) / 1000));
}

/** Milliseconds of the next date, end of an embargo or planned change; undefined where none is to come. */
async function findNextRelease(): Promise<number | undefined> {
  const { rows } = await db().execute<{ at: number | null }>(sql`
    select (extract(epoch from least(
      (select min(published_at) from articles
        where published_at > now() and live_revision_id is not null and retracted_at is null and unlisted_at is null),
      (select min(embargo_until) from articles where embargo_until > now() and live_revision_id is not null),
      (select min(at) from planned_changes)
    )) * 1000)::float as at`);
  return rows[0]?.at ?? undefined;
}
