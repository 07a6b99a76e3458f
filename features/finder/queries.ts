import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import { db, type Transaction, transaction } from "#db/client.ts";
import type { Stage } from "#db/enums.ts";
import { articles, workingCopies } from "#db/schema/articles.ts";
import { authors } from "#db/schema/authors.ts";
import { pages } from "#db/schema/pages.ts";
import { sections } from "#db/schema/sections.ts";
import { series } from "#db/schema/series.ts";
import { topics } from "#db/schema/topics.ts";
import type { Actor } from "#features/auth/actor.ts";
import type { FindingKind } from "#features/finder/finding.ts";
import { seesAllStories } from "#features/revisions/policy.ts";
import { ownStories, wordConditions } from "#features/stories/story-conditions.ts";

const MOST_STORIES = 8;
const MOST_NAMES = 12;

/** How alike a name must be to what was typed, from 0 to 1 (pg_trgm, word_similarity). */
const ALIKE = 0.45;

interface FoundStory {
  id: number;
  headline: string;
  stage: Stage;
}

/** Stories with all the words, the last edited first; where there are few, then those with words alike. */
export async function findStories(actor: Actor, words: string): Promise<FoundStory[]> {
  const allowed = seesAllStories(actor) ? undefined : ownStories(actor);
  const exact = await selectStories(db(), and(allowed, ...wordConditions(words)));
  if (exact.length >= MOST_STORIES || words.length < 3) return exact;
  const text = sql`desk_folded(${workingCopies.headline} || ' ' || ${workingCopies.standfirst})`;
  const folded = sql`desk_folded(${words})`;
  const alike = await transaction(async (tx) => {
    // What the index goes by; of a word with two letters turned around, half of the trigrams stay.
    await tx.execute(sql`set local pg_trgm.word_similarity_threshold = ${sql.raw(String(ALIKE))}`);
    return selectStories(
      tx,
      and(allowed, sql`${text} %> ${folded}`),
      sql`word_similarity(${folded}, ${text})`,
    );
  });
  const known = new Set(exact.map(({ id }) => id));
  return [...exact, ...alike.filter(({ id }) => !known.has(id))].slice(0, MOST_STORIES);
}

function selectStories(
  database: Transaction | ReturnType<typeof db>,
  condition: SQL | undefined,
  likeness?: SQL,
): Promise<FoundStory[]> {
  const likest = likeness ? [desc(likeness)] : [];
  return database
    .select({ id: articles.id, headline: workingCopies.headline, stage: articles.stage })
    .from(articles)
    .innerJoin(workingCopies, eq(workingCopies.articleId, articles.id))
    .where(condition)
    .orderBy(...likest, desc(workingCopies.editedAt), desc(articles.id))
    .limit(MOST_STORIES);
}

/** A thing with a name and an address of its own. */
export interface FoundName {
  kind: Exclude<FindingKind, "story">;
  id: number;
  slug: string;
  name: string;
}

/** Authors, sections, topics, series and pages with a name like the words, the likest first. */
export async function findNames(words: string): Promise<FoundName[]> {
  const named = (kind: FoundName["kind"], table: SQL, name: SQL) =>
    sql`select ${kind}::text as kind, id::int as id, slug, ${name} as name, desk_folded(${name}) as folded from ${table}`;
  const all = sql.join(
    [
      named("author", sql`${authors}`, sql`name`),
      named("section", sql`${sections}`, sql`name`),
      named("topic", sql`${topics}`, sql`name`),
      named("series", sql`${series}`, sql`name`),
      named("page", sql`${pages}`, sql`title`),
    ],
    sql` union all `,
  );
  const { rows } = await db().execute<FoundName & Record<string, unknown>>(sql`
    with asked as (select desk_folded(${words}) as folded)
    select kind, id, slug, name from (${all}) named, asked
    where strpos(named.folded, asked.folded) > 0 or word_similarity(asked.folded, named.folded) >= ${ALIKE}
    order by starts_with(named.folded, asked.folded) desc, strpos(named.folded, asked.folded) = 0,
      word_similarity(asked.folded, named.folded) desc, length(name), name, id
    limit ${MOST_NAMES}`);
  return rows.map(({ kind, id, slug, name }) => ({ kind, id, slug, name }));
}
