import { sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import type { MergedKind } from "#db/enums.ts";

/** Stories whose working copy, live version or planned change names a topic or an author, each held until the transaction ends. */
export async function storiesNaming(
  tx: Transaction,
  kind: MergedKind,
  id: number,
): Promise<number[]> {
  const { rows } = await tx.execute<{ id: number }>(sql`select id::int from articles
    where id in (${naming(kind, id)}) order by id for update`);
  return rows.map((row) => row.id);
}

/** How many stories name it, for those who are about to merge or remove it. */
export async function countStoriesNaming(
  tx: Pick<Transaction, "execute">,
  kind: MergedKind,
  id: number,
): Promise<number> {
  const { rows } = await tx.execute<{ count: number }>(
    sql`select count(*)::int from (${naming(kind, id)}) stories`,
  );
  return rows[0]!.count;
}

/**
 * Saves these stories' working copies, and their live versions as new revisions, so that the trigger on both writes
 * successors in. What readers see of the words, and when it was last revised, stays.
 */
export async function rewriteStories(tx: Transaction, articleIds: number[]): Promise<void> {
  if (articleIds.length === 0) return;
  const these = sql`${sql.param(articleIds)}::bigint[]`;
  await tx.execute(
    sql`update working_copies set topic_ids = topic_ids where article_id = any(${these})`,
  );
  await tx.execute(sql`with added as (
      insert into revisions overriding system value
      select (jsonb_populate_record(live, jsonb_build_object(
        'id', nextval(pg_get_serial_sequence('revisions', 'id')),
        'number', (select max(number) + 1 from revisions every where every.article_id = live.article_id),
        'saved_at', now(), 'saved_by', null))).*
      from articles join revisions live on live.id = articles.live_revision_id
      where articles.id = any(${these})
      returning id, article_id)
    update articles set live_revision_id = added.id from added where added.article_id = articles.id`);
}

function naming(kind: MergedKind, id: number) {
  const names = sql.raw(kind === "topic" ? "topic_ids" : "bylines");
  const wanted = JSON.stringify(kind === "topic" ? [id] : [{ authorId: id }]);
  return sql`select article_id as id from working_copies where working_copies.${names} @> ${wanted}::jsonb
    union select live.id from articles live join revisions on revisions.id = live.live_revision_id
      where revisions.${names} @> ${wanted}::jsonb
    union select planned.article_id from planned_changes planned join revisions on revisions.id = planned.revision_id
      where revisions.${names} @> ${wanted}::jsonb`;
}
