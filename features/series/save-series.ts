import { sql } from "drizzle-orm";
import { series } from "#db/schema/series.ts";
import type { Actor } from "#features/auth/actor.ts";
import { saveRecord } from "#features/records/save-record.ts";
import type { SeriesInput } from "#features/series/input.ts";
import { seriesKind } from "#features/series/series-kind.ts";

/** Makes a series or changes it. One that ended keeps the moment at which it did. */
export function saveSeries(actor: Actor, { seriesId, ended, ...values }: SeriesInput) {
  return saveRecord(actor, seriesKind, {
    id: seriesId,
    values,
    derive: (before, now) => ({ endedAt: ended ? (before?.endedAt ?? now) : null }),
    onAdd: async (tx) => {
      const [last] = await tx
        .select({ position: sql<number>`coalesce(max(${series.position}), 0) + 1` })
        .from(series);
      return { position: last!.position };
    },
  });
}
