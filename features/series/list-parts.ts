import { and, desc, eq, isNull } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { articles, revisions } from "#db/schema/articles.ts";
import { MOST_PARTS } from "#features/series/rules.ts";

/** The parts of a series that are out or will be, the first part first; of very many, the last ones. */
export async function listParts(database: Pick<Database, "select">, seriesId: number) {
  const rows = await database
    .select({
      id: articles.id,
      headline: revisions.headline,
      publishedAt: articles.publishedAt,
      seriesAt: articles.seriesAt,
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .where(and(eq(articles.seriesId, seriesId), isNull(articles.retractedAt)))
    .orderBy(desc(articles.seriesAt), desc(articles.id))
    .limit(MOST_PARTS);
  return rows.reverse();
}
