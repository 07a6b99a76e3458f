import type pg from "pg";
import type { ArchiveRow } from "#scripts/bench/archive/archive-rows.ts";

/** A story with the stems that tell it from others. */
export interface KnownRow extends ArchiveRow {
  keywords: string[];
}

/** Adds published stories with their versions, and what search knows of them, in one statement. */
export async function addStories(database: pg.Client, rows: KnownRow[]): Promise<void> {
  const { rows: made } = await database.query<{ first: string }>(
    "select greatest((select max(id) from articles), (select max(id) from revisions), 0) + 1 as first",
  );
  const first = Number(made[0]!.first);
  const written = rows.map((row, index) => ({ ...row, id: first + index }));
  const column = <Key extends keyof (typeof written)[number]>(name: Key) =>
    written.map((row) => row[name]);
  await database.query(
    `with made as (select * from unnest($1::bigint[], $2::text[], $3::timestamptz[], $4::bigint[], $5::bigint[],
        $6::text[], $7::text[], $8::text[], $9::text[], $10::int[], $11::text[], $12::text[], $13::text[])
        as m(id, language, published_at, section_id, series_id, headline, standfirst, body, text, word_count,
          bylines, topics, keywords)),
      revised as (insert into revisions (id, article_id, number, headline, standfirst, body, section_id, series_id, bylines, topic_ids)
        overriding system value
        select id, id, 1, headline, standfirst, body::jsonb, section_id, series_id, bylines::jsonb, topics::jsonb from made),
      read as (insert into indexed_stories (article_id, revision_id, text, keywords)
        select id, id, text, keywords::text[] from made)
    insert into articles (id, slug, stage, language, live_revision_id, section_id, series_id, published_at, word_count, search)
      overriding system value
      select id, 'archive-' || id, 'live', language, id, section_id, series_id, published_at, word_count,
        setweight(to_tsvector(search_configuration(language), headline), 'A')
        || setweight(to_tsvector(search_configuration(language), standfirst), 'B')
        || setweight(to_tsvector(search_configuration(language), text), 'D') from made`,
    [
      column("id"),
      column("language"),
      column("publishedAt"),
      column("sectionId"),
      column("seriesId"),
      column("headline"),
      column("standfirst"),
      written.map(({ paragraphs }) => JSON.stringify(bodyOf(paragraphs))),
      written.map(({ paragraphs }) => paragraphs.join("\n\n")),
      column("wordCount"),
      written.map(({ authorIds }) =>
        JSON.stringify(authorIds.map((authorId) => ({ authorId, role: "text" }))),
      ),
      written.map(({ topicIds }) => JSON.stringify(topicIds)),
      written.map(({ keywords }) => `{${keywords.map((stem) => JSON.stringify(stem)).join(",")}}`),
    ],
  );
}

function bodyOf(paragraphs: string[]) {
  return {
    type: "doc",
    version: 1,
    content: paragraphs.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
  };
}
