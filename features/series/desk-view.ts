import { asc, eq, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { series } from "#db/schema/series.ts";
import { MOST_RECORDS } from "#features/records/rules.ts";

/** Every series in the readers' order, with the number of its live stories. */
export function listSeries() {
  return db()
    .select({
      id: series.id,
      slug: series.slug,
      name: series.name,
      partner: series.partner,
      endedAt: series.endedAt,
      stories: sql<number>`(select count(*)::int from ${articles} where ${articles.seriesId} = series.id)`,
    })
    .from(series)
    .orderBy(asc(series.position), asc(series.id))
    .limit(MOST_RECORDS);
}

export async function findSeriesById(id: number) {
  const [found] = await db().select().from(series).where(eq(series.id, id));
  return found;
}
