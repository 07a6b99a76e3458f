import type pg from "pg";

/**
 * Makes a desk of an archive: a working copy for each story, ten people, and a fifth of the stories still on their way.
 * An archive that has working copies is one already.
 */
export async function addDesk(database: pg.Client): Promise<void> {
  const { rowCount } = await database.query("select 1 from working_copies limit 1");
  if (rowCount) return;
  for (const statement of STATEMENTS) await database.query(statement);
}

const STATEMENTS = [
  `insert into staff (email, name) select 'person-' || n || '@example.org', 'Person ' || n from generate_series(1, 10) n`,
  `insert into working_copies (article_id, kicker, headline, standfirst, kind, body, section_id, series_id, bylines, topic_ids, edited_at, edited_by)
    select r.article_id, r.kicker, r.headline, r.standfirst,
      (array['news', 'news', 'news', 'analysis', 'opinion', 'interview'])[1 + r.article_id % 6], r.body, r.section_id,
      r.series_id, r.bylines, r.topic_ids, timestamptz '2026-11-01' - (r.article_id * 7919 % 10000) * interval '1 hour',
      (select min(id) from staff) + r.article_id % 10 from revisions r`,
  `update articles set stage = (array['pitch', 'assigned', 'draft', 'in_review', 'approved'])[1 + id / 5 % 5],
      live_revision_id = null, published_at = null where id % 5 = 0`,
  `update articles set assignee_id = (select min(id) from staff) + id / 3 % 10,
      due_at = timestamptz '2026-01-01' + (id * 104729 % 8760) * interval '1 hour' where id % 3 = 0`,
  "vacuum analyze",
];
