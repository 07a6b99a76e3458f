import { sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { articles, articleTopics } from "#db/schema/articles.ts";
import { bylines } from "#db/schema/authors.ts";
import { searchChoices } from "#db/schema/search.ts";
import { listed } from "#features/articles/card-view.ts";
import { searchChoicesTag } from "#features/search/tags.ts";

/** Counts the listed stories of every section, topic, author and language anew. */
export async function countSearchChoices(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('standfirst.search'))`);
  await tx.delete(searchChoices);
  await tx.execute(sql`insert into ${searchChoices} (kind, value, stories)
    with stories as materialized (select ${articles.id}, ${articles.sectionId}, ${articles.language} from ${articles} where ${listed()})
    select 'section', section_id::text, count(*) from stories group by section_id
    union all select 'language', language, count(*) from stories group by language
    union all select 'topic', topic_id::text, count(*) from stories
      join ${articleTopics} on article_id = stories.id group by topic_id
    union all select 'author', author_id::text, count(distinct stories.id) from stories
      join ${bylines} on article_id = stories.id group by author_id`);
  await expire(tx, searchChoicesTag());
}
