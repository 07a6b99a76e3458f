import { drizzle } from "drizzle-orm/node-postgres";
import type pg from "pg";
import { countSearchChoices } from "#features/search/count-search-choices.ts";
import { searchLanguage } from "#features/search/rules.ts";
import { tellingWords, type WeighedStem } from "#features/search/telling-words.ts";
import {
  type ArchiveStems,
  addArchiveWords,
  wordsOfRow,
} from "#scripts/bench/archive/add-archive-words.ts";
import { addPlaces } from "#scripts/bench/archive/add-places.ts";
import { addStories } from "#scripts/bench/archive/add-stories.ts";
import { type ArchiveRow, archiveRows } from "#scripts/bench/archive/archive-rows.ts";

/**
 * Adds that many published stories to a database, with all that search knows of them: five languages, words
 * by Zipf's law, topics, authors, sections and series of very different sizes, corrections. The same in every run.
 */
export async function fillArchive(database: pg.Client, stories: number): Promise<void> {
  // Constraints hold by construction; checking each of a million references takes longer than writing them.
  await database.query("set session_replication_role = replica; set synchronous_commit = off");
  const rebuild = await dropSearchIndexes(database);
  const places = await addPlaces(database);
  const now = Date.now();
  const stems = await addArchiveWords(database, archiveRows(stories, places, now));
  for (const batch of archiveRows(stories, places, now)) {
    const known = batch.map((row) => ({ ...row, keywords: keywordsOf(row, stems, stories) }));
    await addStories(database, known);
  }
  await addWhatStoriesHave(database);
  for (const index of rebuild) await database.query(index);
  await database.query("set session_replication_role = origin; set synchronous_commit = on");
  await drizzle(database, { casing: "snake_case" }).transaction(countSearchChoices);
  await database.query("vacuum analyze");
}

/** Gives the statements that make them again. */
async function dropSearchIndexes(database: pg.Client): Promise<string[]> {
  const { rows } = await database.query<{ indexname: string; indexdef: string }>(
    `select indexname, indexdef from pg_indexes where indexname in
      ('articles_search', 'articles_search_titles', 'indexed_stories_keywords')`,
  );
  for (const { indexname } of rows) await database.query(`drop index ${indexname}`);
  return rows.map(({ indexdef }) => indexdef);
}

function keywordsOf(row: ArchiveRow, stems: ArchiveStems, total: number): string[] {
  const weighed = new Map<string, WeighedStem>();
  for (const [word, weight] of wordsOfRow(row)) {
    const known = stems.get(`${searchLanguage(row.language)} ${word}`);
    if (!known) continue;
    weighed.set(known.stem, {
      ...known,
      weight: (weighed.get(known.stem)?.weight ?? 0) + weight,
    });
  }
  return tellingWords(weighed.values(), total);
}

/** What triggers and verbs copy from a version, a correction for every fiftieth story, and ids that go on from here. */
async function addWhatStoriesHave(database: pg.Client): Promise<void> {
  await database.query(`
    create temporary table archive as select a.id, a.published_at, r.topic_ids, r.bylines
      from articles a join revisions r on r.id = a.live_revision_id where a.slug like 'archive-%';
    insert into article_topics (article_id, topic_id, position, published_at)
      select id, t.value::bigint, t.position - 1, published_at from archive,
        jsonb_array_elements_text(topic_ids) with ordinality t(value, position);
    insert into bylines (article_id, author_id, role, position, published_at)
      select id, (b.value->>'authorId')::bigint, 'text', b.position - 1, published_at from archive,
        jsonb_array_elements(bylines) with ordinality b(value, position) order by id, b.position
      on conflict do nothing;
    insert into corrections (article_id, kind, text, published_at)
      select id, 'correction', 'An earlier version gave another figure.', least(published_at + interval '1 day', now())
      from archive where id % 50 = 0;
    drop table archive;
    select setval(pg_get_serial_sequence('articles', 'id'), (select max(id) from articles)),
      setval(pg_get_serial_sequence('revisions', 'id'), (select max(id) from revisions));
  `);
}
