import { sql } from "drizzle-orm";
import { articles } from "#db/schema/articles.ts";
import { listed } from "#features/articles/card-view.ts";
import { inSeries } from "#features/articles/listing.ts";
import { newestOf } from "#features/related/signals/newest-of.ts";
import { rarityOf } from "#features/related/signals/rarity-of.ts";
import type { Signal } from "#features/related/signals.ts";

/** One part of a series leads to the others; of a column that never ends, less so. */
export const sameSeries: Signal = {
  name: "series",
  weight: 1.5,
  own: ({ seriesId }) => sql`own_series(id, rarity) as materialized (
    select own.id, ${rarityOf(sql`select 1 from ${articles} where ${articles.seriesId} = own.id and ${listed()}`)}
    from (select ${seriesId}::bigint as id) own)`,
  find: ({ seriesId }) => (seriesId === null ? [] : [newestOf(inSeries(seriesId), 20)]),
  score: () => sql`select candidates.id, rarity as score, array[series.name] as names
    from candidates join own_series on own_series.id = candidates.series_id
    join series on series.id = own_series.id`,
};
