import { notFound } from "next/navigation";
import { cache } from "react";
import { db } from "#db/client.ts";
import { partsOf } from "#features/articles/listing.ts";
import { countUpTo } from "#features/articles/queries.ts";
import { loadRecord, requireManager } from "#features/records/loaders.ts";
import { findSeriesById, listSeries } from "#features/series/desk-view.ts";
import { listParts } from "#features/series/list-parts.ts";
import { canManageSeries } from "#features/series/policy.ts";
import { findSeries } from "#features/series/queries.ts";
import { seriesTag } from "#features/series/tags.ts";
import { deskAllSeriesUrl } from "#features/series/urls.ts";
import { dependsOn } from "#lib/render.ts";

export const loadSeries = cache(async (slug: string) => {
  const found = await findSeries(slug);
  if (!found) notFound();
  dependsOn(seriesTag(found.id));
  return found;
});

/** Which part of a series each story of a page of it is, by the story's id. */
export async function loadParts(
  seriesId: number,
  page: { items: { id: number; at: Date }[] },
): Promise<Map<number, number>> {
  const [last] = page.items;
  if (!last) return new Map();
  const parts = await countUpTo(partsOf(seriesId), last);
  return new Map(page.items.map(({ id }, place) => [id, parts - place]));
}

/** Series at the desk. */
export async function loadDeskAllSeries() {
  await requireManager(deskAllSeriesUrl(), canManageSeries);
  return listSeries();
}

/** One series at the desk with its parts, or null for a new one. */
export async function loadDeskSeries(part: string) {
  await requireManager(deskAllSeriesUrl(), canManageSeries);
  const series = await loadRecord(part, findSeriesById);
  return series && { ...series, parts: await listParts(db(), series.id) };
}
