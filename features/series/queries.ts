import { eq } from "drizzle-orm";
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
  endedAt: series.endedAt,
};

export async function findSeries(slug: string) {
  const [found] = await db().select(columns).from(series).where(eq(series.slug, slug));
  return found;
}

export type SeriesView = NonNullable<Awaited<ReturnType<typeof findSeries>>>;
