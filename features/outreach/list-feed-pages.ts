import { sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { authorUrl } from "#features/authors/urls.ts";
import { seriesUrl } from "#features/series/urls.ts";
import { sectionUrl, topicUrl } from "#features/taxonomy/urls.ts";

const MOST = 200;

/** Paths of every page whose feeds hold a story that stood in these revisions: the front page and its lists. */
export async function listFeedPages(revisionIds: readonly number[]): Promise<string[]> {
  const ids = JSON.stringify(revisionIds);
  const { rows } = await db().execute<{ kind: keyof typeof pages; slug: string }>(sql`
    with recursive versions as (
      select section_id, series_id, topic_ids, bylines from revisions
      where id in (select value::bigint from jsonb_array_elements_text(${ids}::jsonb))
    ), above(id) as (
      select section_id from versions where section_id is not null
      union select parent_id from sections join above using (id) where parent_id is not null
    )
    select 'section' as kind, slug from sections where id in (select id from above)
    union all select 'topic', slug from topics where id in
      (select value::bigint from versions, jsonb_array_elements_text(topic_ids))
    union all select 'series', slug from series where id in (select series_id from versions)
    union all select 'author', slug from authors where id in
      (select (value ->> 'authorId')::bigint from versions, jsonb_array_elements(bylines))
    order by kind, slug limit ${MOST}`);
  return ["/", ...rows.map(({ kind, slug }) => pages[kind]({ slug }))];
}

const pages = { section: sectionUrl, topic: topicUrl, series: seriesUrl, author: authorUrl };
