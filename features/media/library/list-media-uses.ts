import { sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";

export type MediaUseKind =
  | "story"
  | "draft"
  | "version"
  | "page"
  | "author"
  | "series"
  | "placement"
  | "quiz"
  | "question";

/** A thing that shows a picture. `draft`: only its working copy does; `version`: only one that was kept. */
export interface MediaUse {
  kind: MediaUseKind;
  id: number;
  name: string;
}

/** Everything that shows one picture, or would if an old version came back. */
export async function listMediaUses(
  database: Pick<Transaction, "execute">,
  mediaId: number,
): Promise<MediaUse[]> {
  const inBody = (
    body: string,
  ) => sql`(jsonb_path_exists(${sql.raw(body)}, '$.**.mediaId ? (@ == $id)', ${vars(mediaId)}::jsonb)
    or jsonb_path_exists(${sql.raw(body)}, '$.**.mediaIds[*] ? (@ == $id)', ${vars(mediaId)}::jsonb))`;
  const { rows } = await database.execute<MediaUse & Record<string, unknown>>(sql`
    with live as (
      select articles.id from articles join revisions on revisions.id = live_revision_id
      where lead_media_id = ${mediaId} or ${inBody("revisions.body")}),
    drafted as (
      select article_id as id from working_copies
      where lead_media_id = ${mediaId} or ${inBody("body")}),
    kept as (select distinct article_id as id from revisions where lead_media_id = ${mediaId})
    select case when live.id is not null then 'story' when drafted.id is not null then 'draft' else 'version' end as kind,
      named.id::int, coalesce(nullif(working_copies.headline, ''), articles.slug) as name
    from (select id from live union select id from drafted union select id from kept) named
    join articles on articles.id = named.id left join working_copies on article_id = named.id
    left join live on live.id = named.id left join drafted on drafted.id = named.id
    union all select 'page', id::int, title from pages where ${inBody("body")}
    union all select 'author', id::int, name from authors where portrait_id = ${mediaId}
    union all select 'series', id::int, name from series where banner_id = ${mediaId}
    union all select 'placement', sponsor_id::int, text from sponsor_placements where media_id = ${mediaId}
    union all select 'quiz', id::int, title from quizzes where media_id = ${mediaId}
    union all select 'question', quiz_id::int, prompt from quiz_questions where media_id = ${mediaId}
    order by 1, 3`);
  return rows;
}

function vars(id: number): string {
  return JSON.stringify({ id });
}
