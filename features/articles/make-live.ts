import { eq, sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { nowForCursors } from "#db/columns.ts";
import { articles, articleTopics, origins, revisions } from "#db/schema/articles.ts";
import { bylines } from "#db/schema/authors.ts";
import { countWords, plainText } from "#features/articles/body/plain-text.ts";
import { parseBody } from "#features/articles/body/schema.ts";
import { NotFound } from "#lib/errors.ts";

/** PostgreSQL refuses a tsvector over 1 MB; the opening of a very long story is what people search for. */
const SEARCHED_CHARACTERS = 200_000;

export interface LiveVersion {
  articleId: number;
  revisionId: number;
  /** When the story first appeared, now where it is left out; the first value given stays. */
  publishedAt?: Date | undefined;
  /** When it took the place of another version, now where it is left out. */
  revisedAt?: Date | undefined;
  /** Live at its address, in no list; without a value it stays as it was. */
  unlistedAt?: Date | undefined;
}

/** Makes a revision the live version and copies from it what lists, search and bylines are read from. */
export async function makeLive(
  tx: Transaction,
  { articleId, revisionId, publishedAt, revisedAt, unlistedAt }: LiveVersion,
) {
  const [revision] = await tx.select().from(revisions).where(eq(revisions.id, revisionId));
  if (!revision || revision.articleId !== articleId) throw new NotFound("revision");
  const body = parseBody(revision.body);
  await tx
    .update(articles)
    .set({
      stage: "live",
      liveRevisionId: revisionId,
      sectionId: revision.sectionId,
      // In the milliseconds that a page's cursor has, so that none of several stories at one moment is passed over.
      publishedAt: sql`coalesce(${articles.publishedAt}, date_trunc('milliseconds', ${publishedAt?.toISOString() ?? nowForCursors}::timestamptz))`,
      revisedAt: sql`case when ${articles.liveRevisionId} is not distinct from ${revisionId}
        then ${articles.revisedAt} else coalesce(${revisedAt?.toISOString() ?? null}::timestamptz, now()) end`,
      unlistedAt,
      scheduledFor: null,
      retractedAt: null,
      retractedBy: null,
      retractionReason: null,
      wordCount: countWords(body),
      search: searchColumn(revision, plainText(body)),
    })
    .where(eq(articles.id, articleId));
  await replaceBylines(tx, articleId, revision.bylines);
  await replaceTopics(tx, articleId, revision.topicIds);
  await tx.delete(origins).where(eq(origins.articleId, articleId));
  if (revision.origin) await tx.insert(origins).values({ articleId, ...revision.origin });
}

/** Lexemes weighted A headline, B standfirst, C kicker, D body, stemmed in the story's language. */
function searchColumn(
  revision: { headline: string; standfirst: string; kicker: string },
  text: string,
) {
  const configuration = sql`search_configuration(${articles.language})`;
  const part = (words: string, weight: string) =>
    sql`setweight(to_tsvector(${configuration}, ${words}), ${sql.raw(`'${weight}'`)})`;
  return sql`${part(revision.headline, "A")} || ${part(revision.standfirst, "B")}
    || ${part(revision.kicker, "C")} || ${part(text.slice(0, SEARCHED_CHARACTERS), "D")}`;
}

async function replaceBylines(
  tx: Transaction,
  articleId: number,
  entries: (typeof revisions.$inferSelect)["bylines"],
) {
  await tx.delete(bylines).where(eq(bylines.articleId, articleId));
  if (entries.length === 0) return;
  await tx
    .insert(bylines)
    .values(entries.map((entry, position) => ({ articleId, position, ...entry })));
}

async function replaceTopics(tx: Transaction, articleId: number, topicIds: number[]) {
  await tx.delete(articleTopics).where(eq(articleTopics.articleId, articleId));
  if (topicIds.length === 0) return;
  await tx
    .insert(articleTopics)
    .values([...new Set(topicIds)].map((topicId, position) => ({ articleId, topicId, position })));
}
