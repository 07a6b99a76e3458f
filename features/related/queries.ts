import { eq, sql } from "drizzle-orm";
import { db, type Transaction } from "#db/client.ts";
import { articles, revisions } from "#db/schema/articles.ts";
import { searchWords } from "#db/schema/search.ts";
import { type ArticleCard, selectCards } from "#features/articles/card-view.ts";
import { rankedStories } from "#features/related/ranked-stories.ts";
import type { Reason, RelatedStory, RelatedTo } from "#features/related/related-story-view.ts";
import { alikeIn } from "#features/related/signals/shared-words.ts";

/** Stories nearest to one, the nearest first (A8). */
export function listRelated(to: RelatedTo, limit: number): Promise<ArticleCard[]> {
  const ranked = sql`(${rankedStories(to, limit)}) ranked`;
  return selectCards(undefined)
    .innerJoin(ranked, sql`ranked.id = ${articles.id}`)
    .orderBy(sql`ranked.place`);
}

/** Stories that are found by the words of one, among whose related stories it may stand. */
export async function listAlike(tx: Transaction, articleId: number): Promise<number[]> {
  const { rows } = await tx.execute<{ id: string }>(alikeIn(articleId));
  return rows.map(({ id }) => Number(id));
}

/** The same with what makes each of them near, in words that people know. */
export async function explainRelated(to: RelatedTo, limit: number): Promise<RelatedStory[]> {
  const ranked = sql`(${rankedStories(to, limit)}) ranked`;
  const stories = await db()
    .select({
      id: articles.id,
      headline: revisions.headline,
      isPinned: sql<boolean>`ranked.pin is not null`,
      because: sql<Reason[]>`ranked.because`,
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .innerJoin(ranked, sql`ranked.id = ${articles.id}`)
    .orderBy(sql`ranked.place`);
  const words = await findWords(stories.flatMap(({ because }) => stemsIn(because)));
  const inWords = ({ signal, names }: Reason): Reason =>
    signal === "words"
      ? { signal, names: names.map((stem) => words.get(stem) ?? stem) }
      : { signal, names };
  return stories.map(({ because, ...story }) => ({ ...story, because: because.map(inWords) }));
}

function stemsIn(because: Reason[]): string[] {
  return because.find(({ signal }) => signal === "words")?.names ?? [];
}

/** The word that most stories have of each stem. */
async function findWords(stems: string[]): Promise<Map<string, string>> {
  const { rows } = await db().execute<{ stem: string; word: string }>(sql`
    select distinct on (stem) stem, word from ${searchWords}
    where stem = any(${sql.param(stems)}::text[]) order by stem, stories desc, word`);
  return new Map(rows.map(({ stem, word }) => [stem, word]));
}
