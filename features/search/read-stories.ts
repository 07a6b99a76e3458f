import { and, eq, inArray, sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { articles, revisions } from "#db/schema/articles.ts";
import { indexedStories } from "#db/schema/search.ts";
import { plainText } from "#features/articles/body/plain-text.ts";
import { parseBody } from "#features/articles/body/schema.ts";
import { listed } from "#features/articles/card-view.ts";
import { articleTag } from "#features/articles/tags.ts";
import { countWords } from "#features/search/count-words.ts";
import { searchLanguage } from "#features/search/rules.ts";
import { storyWords } from "#features/search/story-words.ts";
import { tellingWords, type WeighedStem } from "#features/search/telling-words.ts";

/** What is quoted of a story; nobody finds a passage behind it by its words alone. */
const QUOTED_CHARACTERS = 60_000;

/** A version of a story as words. */
interface ReadStory {
  articleId: number;
  revisionId: number;
  language: string;
  text: string;
  words: Map<string, number>;
}

/**
 * Brings the words of these stories up to their live versions; those that stand in no list are forgotten.
 * Called again, it changes nothing. One reader at a time, so that the counts of words agree.
 */
export async function readStories(tx: Transaction, articleIds: number[]): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('standfirst.search'))`);
  const earlier = await versionsOf(tx, articleIds, "indexed");
  const standing = await versionsOf(tx, articleIds, "live");
  const changed = standing.filter(
    ({ revisionId }) => !earlier.some((version) => version.revisionId === revisionId),
  );
  const gone = earlier.filter(
    ({ revisionId }) => !standing.some((version) => version.revisionId === revisionId),
  );
  const stems = await countWords(tx, { added: changed, removed: gone });
  if (gone.length > 0) {
    const ids = gone.map(({ articleId }) => articleId);
    await tx.delete(indexedStories).where(inArray(indexedStories.articleId, ids));
  }
  if (changed.length === 0) return;
  const total = (await tx.$count(indexedStories)) + changed.length;
  await tx.insert(indexedStories).values(
    changed.map(({ articleId, revisionId, text, ...story }) => ({
      articleId,
      revisionId,
      text: text.slice(0, QUOTED_CHARACTERS),
      keywords: tellingWords(stemsOf(story, stems), total),
    })),
  );
  await expire(tx, ...changed.map(({ articleId }) => articleTag(articleId)));
}

async function versionsOf(
  tx: Transaction,
  articleIds: number[],
  which: "indexed" | "live",
): Promise<ReadStory[]> {
  const query = tx
    .select({
      articleId: articles.id,
      revisionId: revisions.id,
      language: articles.language,
      headline: revisions.headline,
      standfirst: revisions.standfirst,
      body: revisions.body,
    })
    .from(articles)
    .$dynamic();
  const rows =
    which === "live"
      ? await query
          .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
          .where(and(inArray(articles.id, articleIds), listed()))
      : await query
          .innerJoin(indexedStories, eq(indexedStories.articleId, articles.id))
          .innerJoin(revisions, eq(revisions.id, indexedStories.revisionId))
          .where(inArray(articles.id, articleIds));
  return rows.map(({ body, headline, standfirst, language, ...ids }) => {
    const text = plainText(parseBody(body));
    const words = storyWords({ headline, standfirst, text });
    return { ...ids, language: searchLanguage(language), text, words };
  });
}

/** Words of one stem count together. */
function stemsOf(
  { words, language }: Pick<ReadStory, "words" | "language">,
  stems: Awaited<ReturnType<typeof countWords>>,
): Iterable<WeighedStem> {
  const weighed = new Map<string, WeighedStem>();
  for (const [word, weight] of words) {
    const known = stems.get(`${language} ${word}`);
    if (!known) continue;
    const so = weighed.get(known.stem);
    weighed.set(known.stem, { ...known, weight: (so?.weight ?? 0) + weight });
  }
  return weighed.values();
}
