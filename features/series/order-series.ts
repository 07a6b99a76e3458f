import type { Actor } from "#features/auth/actor.ts";
import { orderRecords } from "#features/records/order-records.ts";
import type { SeriesOrder } from "#features/series/input.ts";
import { seriesKind } from "#features/series/series-kind.ts";

/** Puts the series in the order in which readers meet them. */
export function orderSeries(actor: Actor, { order }: SeriesOrder): Promise<void> {
  return orderRecords(actor, seriesKind, { ids: order });
}
