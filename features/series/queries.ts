import { asc, eq, isNull } from "drizzle-orm";
import { db } from "#db/client.ts";
import { series } from "#db/schema/series.ts";

const columns = {
  id: series.id,
  slug: series.slug,
  name: series.name,
  promise: series.promise,
  partner: series.partner,
  partnerUrl: series.partnerUrl,
  cadence: series.cadence,
  colour: series.colour,
};

export async function findSeries(slug: string) {
  const [found] = await db().select(columns).from(series).where(eq(series.slug, slug));
  return found;
}

/** Series that still run, in the newsroom's order. */
export function listRunningSeries() {
  return db()
    .select(columns)
    .from(series)
    .where(isNull(series.endedAt))
    .orderBy(asc(series.position), asc(series.name))
    .limit(50);
}

export type SeriesView = NonNullable<Awaited<ReturnType<typeof findSeries>>>;
